import { useEffect, useRef } from 'react';

/** How long a page may take to appear before its heading is no longer waited for. */
const PATIENCE_MS = 5000;

/**
 * After each navigation puts the page at its top and the focus on its heading, as a browser does
 * for a new page. A page that places the focus itself marks the element `data-focus-first`.
 */
export function useFocusOnNavigation(location: string): void {
  const last = useRef(location);
  useEffect(() => {
    if (last.current === location) return undefined;
    const giveUpAt = performance.now() + PATIENCE_MS;
    let frame = 0;
    const look = () => {
      const target =
        document.querySelector<HTMLElement>('[data-focus-first]') ?? document.querySelector('h1');
      if (target === null) {
        if (performance.now() < giveUpAt) frame = requestAnimationFrame(look);
        return;
      }
      last.current = location;
      if (target.tagName === 'H1') window.scrollTo(0, 0);
      target.tabIndex = -1;
      target.focus({ preventScroll: target.tagName === 'H1' });
    };
    frame = requestAnimationFrame(look);
    return () => cancelAnimationFrame(frame);
  }, [location]);
}
