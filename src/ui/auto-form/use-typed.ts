import { useEffect, useRef, useState } from 'react';

/**
 * What a field shows while somebody types in it: the typed text, even where it is not a value yet.
 * Once the field is left, a stored value that came from elsewhere shows: at once where it came while
 * somebody typed, and from then on as soon as it changes.
 */
export function useTyped<Typed>(stored: unknown) {
  const [typed, setTyped] = useState<Typed | null>(null);
  const [isIn, setIsIn] = useState(false);
  /** What this visit handed over, so that its own values coming back are not taken for others'. */
  const handedOver = useRef(new Set<string>());
  const isOvertaken = useRef(false);
  const storedText = JSON.stringify(stored);

  useEffect(() => {
    if (!isIn) setTyped(null);
    isOvertaken.current = isIn && !handedOver.current.has(storedText);
    // what is typed gives way to a change of the stored value, and not to anything else
    // oxlint-disable-next-line react/exhaustive-deps
  }, [storedText]);

  return {
    typed,
    type: (next: Typed): void => setTyped(next),
    /** To be called with each value that the field hands over to be saved. */
    keepOwn: (value: unknown): void => {
      handedOver.current.add(JSON.stringify(value));
      isOvertaken.current = false;
    },
    enter: (): void => setIsIn(true),
    leave: (): void => {
      setIsIn(false);
      if (isOvertaken.current) setTyped(null);
      handedOver.current.clear();
      isOvertaken.current = false;
    },
  };
}
