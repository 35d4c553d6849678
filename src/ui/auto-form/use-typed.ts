import { useEffect, useState } from 'react';

/**
 * What a field shows while somebody types in it: the typed text, even where it is not a value yet.
 * Once the field is left, the stored value shows again as soon as it changes, from wherever.
 */
export function useTyped<Typed>(stored: unknown) {
  const [typed, setTyped] = useState<Typed | null>(null);
  const [isIn, setIsIn] = useState(false);
  const storedText = JSON.stringify(stored);

  useEffect(() => {
    if (!isIn) setTyped(null);
    // what is typed gives way to a change of the stored value, and not to anything else
    // oxlint-disable-next-line react/exhaustive-deps
  }, [storedText]);

  return {
    typed,
    type: (next: Typed): void => setTyped(next),
    enter: (): void => setIsIn(true),
    leave: (): void => setIsIn(false),
    /** Shows the stored value at once. */
    forget: (): void => setTyped(null),
  };
}
