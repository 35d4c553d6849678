import { useEffect, useState, useSyncExternalStore } from 'react';

import { type Result } from '#shared/result.ts';
import { type UndoFailure } from '#storage/undo.ts';

export type UndoPort = {
  readonly readState: () => { readonly canUndo: boolean; readonly canRedo: boolean };
  readonly subscribe: (listener: () => void) => () => void;
  readonly undo: () => Promise<Result<null, UndoFailure>>;
  readonly redo: () => Promise<Result<null, UndoFailure>>;
};

/** Undo and redo for this session, by button and by Ctrl+Z outside text boxes. */
export function UndoBar({ port }: { readonly port: UndoPort }) {
  const state = useSyncExternalStore(port.subscribe, port.readState);
  const [message, setMessage] = useState('');

  useEffect(() => {
    const run = async (direction: 'undo' | 'redo') => {
      const made = await port[direction]();
      setMessage(made.ok ? doneWords[direction] : describeFailure(made.failure));
    };
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || isTextBox(event.target)) return;
      const key = event.key.toLowerCase();
      if (key !== 'z' && key !== 'y') return;
      event.preventDefault();
      void run(key === 'y' || event.shiftKey ? 'redo' : 'undo');
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [port]);

  // what was undone on another page says nothing of this one
  useEffect(() => {
    const clear = () => setMessage('');
    window.addEventListener('hashchange', clear);
    return () => window.removeEventListener('hashchange', clear);
  }, []);

  async function press(direction: 'undo' | 'redo'): Promise<void> {
    const made = await port[direction]();
    setMessage(made.ok ? doneWords[direction] : describeFailure(made.failure));
  }

  if (!state.canUndo && !state.canRedo && message === '') return null;
  return (
    <div className="govuk-width-container app-actions app-undo">
      <button
        type="button"
        className="app-link-button"
        aria-disabled={!state.canUndo}
        onClick={() => void press('undo')}
      >
        Undo
      </button>
      <button
        type="button"
        className="app-link-button"
        aria-disabled={!state.canRedo}
        onClick={() => void press('redo')}
      >
        Redo
      </button>
      <p className="govuk-body-s app-status__text" role="status">
        {message}
      </p>
    </div>
  );
}

const doneWords = { undo: 'Undone.', redo: 'Made again.' } as const;

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
