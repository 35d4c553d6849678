// @vitest-environment jsdom
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';

import { UndoBar, type UndoPort } from '#features/records/undo-bar.tsx';
import { fail, succeed } from '#shared/result.ts';
import { type UndoFailure } from '#storage/undo.ts';

/** The bar beside a text box and a checkbox; gives what was asked of the port. */
function showBar(canUndo: boolean, canRedo: boolean, failure?: UndoFailure['kind']) {
  const asked: string[] = [];
  const listeners = new Set<() => void>();
  let state = { canUndo, canRedo };
  const answer = (direction: string) => {
    asked.push(direction);
    return failure === undefined ? succeed('“Train managers” (title)') : fail({ kind: failure });
  };
  const port: UndoPort = {
    readState: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    undo: async () => answer('undo'),
    redo: async () => answer('redo'),
  };
  render(
    <>
      <UndoBar port={port} />
      <input aria-label="Title" />
      <textarea aria-label="Note" />
      <input type="checkbox" aria-label="Race" />
    </>,
  );
  const change = (next: typeof state) =>
    act(() => {
      state = next;
      for (const listener of listeners) listener();
    });
  return { asked, change };
}

const button = (name: 'Undo' | 'Redo') => screen.getByRole('button', { name });

test('there is no bar while there is nothing to undo or redo', () => {
  const { change } = showBar(false, false);
  expect(screen.queryByRole('button', { name: 'Undo' })).not.toBeInTheDocument();
  change({ canUndo: true, canRedo: false });
  expect(button('Undo')).toHaveAttribute('aria-disabled', 'false');
});

test('only the way that can be gone is open', () => {
  const { change } = showBar(true, false);
  expect(button('Undo')).toHaveAttribute('aria-disabled', 'false');
  expect(button('Redo')).toHaveAttribute('aria-disabled', 'true');
  change({ canUndo: false, canRedo: true });
  expect(button('Undo')).toHaveAttribute('aria-disabled', 'true');
  expect(button('Redo')).toHaveAttribute('aria-disabled', 'false');
});

test('the buttons undo and redo, and say so', async () => {
  const { asked } = showBar(true, true);
  await userEvent.click(button('Undo'));
  expect(screen.getByRole('status')).toHaveTextContent('Undone: “Train managers” (title).');
  await userEvent.click(button('Redo'));
  expect(screen.getByRole('status')).toHaveTextContent('Made again: “Train managers” (title).');
  expect(asked).toEqual(['undo', 'redo']);
});

test.each([
  ['{Control>}z{/Control}', 'undo'],
  ['{Meta>}z{/Meta}', 'undo'],
  ['{Control>}{Shift>}Z{/Shift}{/Control}', 'redo'],
  ['{Control>}y{/Control}', 'redo'],
])('outside a text box %s is %s', async (keys, direction) => {
  const { asked } = showBar(true, true);
  await userEvent.keyboard(keys);
  expect(asked).toEqual([direction]);
  await userEvent.click(screen.getByRole('checkbox', { name: 'Race' }));
  await userEvent.keyboard(keys);
  expect(asked).toEqual([direction, direction]);
});

test.each(['Title', 'Note'])('inside the text box “%s” Ctrl+Z is left to the box', async (name) => {
  const { asked } = showBar(true, true);
  await userEvent.click(screen.getByRole('textbox', { name }));
  await userEvent.keyboard('{Control>}z{/Control}{Control>}y{/Control}');
  expect(asked).toEqual([]);
});

test.each(['z', '{Control>}{Alt>}z{/Alt}{/Control}', '{Control>}x{/Control}'])(
  'the keys %s undo nothing',
  async (keys) => {
    const { asked } = showBar(true, true);
    await userEvent.keyboard(keys);
    expect(asked).toEqual([]);
  },
);

test.each<[UndoFailure['kind'], string]>([
  ['overtaken', 'It has been changed since, so it was left as it is.'],
  ['nothing', 'There is nothing to undo or redo.'],
  ['missing', 'It is no longer in this browser.'],
  ['unreadable', 'It cannot be read and was left as it is.'],
  ['full', 'The disk or the browser’s storage is full. Nothing has been changed.'],
  ['closed', 'The browser’s storage cannot be reached. Nothing has been changed.'],
])('what could not be undone because it is “%s” is said in words', async (kind, words) => {
  showBar(true, false, kind);
  await userEvent.click(button('Undo'));
  expect(screen.getByRole('status')).toHaveTextContent(words);
});

test('what was said stays in sight when nothing is left to undo', async () => {
  const { change } = showBar(true, false, 'overtaken');
  await userEvent.click(button('Undo'));
  change({ canUndo: false, canRedo: false });
  expect(screen.getByRole('status')).toHaveTextContent('It has been changed since');
});
