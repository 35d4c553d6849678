import { type Writer } from '#storage/writer.ts';

const PAUSE_MILLISECONDS = 500;

/**
 * Waits for a pause in typing with everything saved, so that the page can be left. False when
 * something could not be saved.
 */
export async function settleTyping(writer: Writer): Promise<boolean> {
  // oxlint-disable-next-line no-await-in-loop -- each wait follows the one before
  while (await isTypedInPause()) {
    // somebody goes on typing, so the wait begins again
  }
  if (writer.readStatus().state === 'saving') {
    await waitForChange(writer);
    return settleTyping(writer);
  }
  return writer.readStatus().state !== 'failed';
}

/** Waits for one pause's length; true when something was typed or chosen meanwhile. */
function isTypedInPause(): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => finish(false), PAUSE_MILLISECONDS);
    const onInput = () => finish(true);
    const finish = (isTyped: boolean) => {
      clearTimeout(timer);
      document.removeEventListener('input', onInput, true);
      resolve(isTyped);
    };
    document.addEventListener('input', onInput, true);
  });
}

function waitForChange(writer: Writer): Promise<void> {
  return new Promise((resolve) => {
    const stop = writer.subscribe(() => {
      stop();
      resolve();
    });
  });
}
