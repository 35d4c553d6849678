import { useState } from 'react';

/**
 * Makes a hook for state that is still there when its page is come back to, such as what a list
 * was filtered by; each key has its own, until the app is closed.
 */
export function createKept<Value>() {
  const kept = new Map<string, Value>();
  return function useKept(key: string, first: Value): [Value, (next: Value) => void] {
    const [value, setValue] = useState(() => kept.get(key) ?? first);
    return [
      value,
      (next) => {
        kept.set(key, next);
        setValue(next);
      },
    ];
  };
}
