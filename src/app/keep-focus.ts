/**
 * Gives the focus a place when the focused control goes from the page, such as a button that has
 * done its work: the notice of what happened, else the heading nearest to where it stood. Returns
 * the way to stop.
 */
export function keepFocus(): () => void {
  let trail: readonly Element[] = [];
  const remember = (event: FocusEvent) => {
    trail = event.composedPath().filter((each) => each instanceof Element);
  };
  const mend = () => {
    const [lost, ...around] = trail;
    if (lost === undefined || lost.isConnected || document.activeElement !== document.body) return;
    trail = [];
    const main = document.getElementById('main-content');
    const home = around.find((each) => each.isConnected && main?.contains(each));
    const target =
      main?.querySelector<HTMLElement>('.govuk-notification-banner') ??
      home?.querySelector<HTMLElement>('h1, h2, h3');
    if (!target) return;
    if (!target.hasAttribute('tabindex')) target.tabIndex = -1;
    target.focus();
  };
  const observer = new MutationObserver(mend);
  document.addEventListener('focusin', remember);
  observer.observe(document.body, { childList: true, subtree: true });
  return () => {
    document.removeEventListener('focusin', remember);
    observer.disconnect();
  };
}
