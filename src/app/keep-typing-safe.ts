import { store } from '#app/store.ts';

/**
 * Guards the last moments of the page: what is still on its way to the database is put down at
 * once when the page is hidden or left, and taken up at the next start. Returns the way to stop.
 */
export function keepTypingSafe(): () => void {
  const flush = () => store.writer.flush();
  const flushWhenHidden = () => {
    if (document.visibilityState === 'hidden') flush();
  };
  const warnWhenUnsaved = (event: BeforeUnloadEvent) => {
    const isKept = flush();
    // what a newer version's data cannot take now is put in its place by that version, after the reload
    const isForNewer = isKept && store.handover.readState() === 'given-up';
    if (store.writer.readStatus().state === 'failed' && !isForNewer) event.preventDefault();
  };
  document.addEventListener('visibilitychange', flushWhenHidden);
  window.addEventListener('pagehide', flush);
  window.addEventListener('beforeunload', warnWhenUnsaved);
  return () => {
    document.removeEventListener('visibilitychange', flushWhenHidden);
    window.removeEventListener('pagehide', flush);
    window.removeEventListener('beforeunload', warnWhenUnsaved);
  };
}
