import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';

import { type Result } from '#shared/result.ts';
import { type UndoFailure } from '#storage/undo.ts';

export type UndoPort = {
  readonly readState: () => { readonly canUndo: boolean; readonly canRedo: boolean };
  readonly subscribe: (listener: () => void) => () => void;
  /** Each gives words for what was undone or made again. */
  readonly undo: () => Promise<Result<string, UndoFailure>>;
  readonly redo: () => Promise<Result<string, UndoFailure>>;
};

/** Undo and redo for this session, by button and by Ctrl+Z outside text boxes. */
export function UndoBar({ port }: { readonly port: UndoPort }) {
  const state = useSyncExternalStore(port.subscribe, port.readState);
  const [message, setMessage] = useState('');

  const press = useCallback(
    async (direction: 'undo' | 'redo') => {
      const made = await port[direction]();
      setMessage(
        made.ok ? `${doneWords[direction]}: ${made.value}.` : describeFailure(made.failure),
      );
    },
    [port],
  );

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || isTextBox(event.target)) return;
      const key = event.key.toLowerCase();
      if (key !== 'z' && key !== 'y') return;
      event.preventDefault();
      void press(key === 'y' || event.shiftKey ? 'redo' : 'undo');
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [press]);

  // what was undone on another page says nothing of this one
  useEffect(() => {
    const clear = () => setMessage('');
    window.addEventListener('hashchange', clear);
    return () => window.removeEventListener('hashchange', clear);
  }, []);

  if (!state.canUndo && !state.canRedo && message === '') return null;
  return (
    <div className="govuk-width-container app-actions app-undo">
      {directions.map(({ direction, label, can }) => (
        <button
          key={direction}
          type="button"
          className="app-link-button"
          aria-disabled={!state[can]}
          onClick={() => void press(direction)}
        >
          {label}
        </button>
      ))}
      <p className="govuk-body-s app-status__text" role="status">
        {message}
      </p>
    </div>
  );
}

const directions = [
  { direction: 'undo', label: 'Undo', can: 'canUndo' },
  { direction: 'redo', label: 'Redo', can: 'canRedo' },
] as const;
const doneWords = { undo: 'Undone', redo: 'Made again' } as const;

function isTextBox(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLTextAreaElement) return true;
  return (
    target instanceof HTMLInputElement && !['checkbox', 'radio', 'button'].includes(target.type)
  );
}

function describeFailure({ kind }: UndoFailure): string {
  switch (kind) {
    case 'nothing':
      return 'There is nothing to undo or redo.';
    case 'overtaken':
      return 'It has been changed since, so it was left as it is.';
    case 'missing':
      return 'It is no longer in this browser.';
    case 'unreadable':
      return 'It cannot be read and was left as it is.';
    case 'full':
      return 'The disk or the browser’s storage is full. Nothing has been changed.';
    case 'closed':
    case 'newer':
      return 'The browser’s storage cannot be reached. Nothing has been changed.';
  }
}
