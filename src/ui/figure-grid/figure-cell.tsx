import { type ClipboardEvent, useState } from 'react';

import { type ReadFigure } from '#ui/figure-grid/figure-grid.ts';
import { useTyped } from '#ui/auto-form/use-typed.ts';

type FigureCellProps = {
  readonly label: string;
  readonly figure: number | null;
  readonly pending: unknown;
  readonly readFigure: ReadFigure;
  readonly faultId: string;
  readonly onWrite: (figure: number | null) => void;
  readonly onVisit: () => void;
  readonly onFault: (fault: string | null) => void;
  /** True when the text was taken as several cells. */
  readonly onPaste: (text: string) => boolean;
};

/** One cell of a grid; what is not a figure is not saved, and is said beneath the grid. */
export function FigureCell(props: FigureCellProps) {
  const { label, figure, pending, readFigure, faultId, onWrite, onVisit, onFault, onPaste } = props;
  const { typed, type, keepOwn, enter, leave } = useTyped<string>(figure);
  const [isFaulty, setIsFaulty] = useState(false);
  const value = typeof pending === 'number' || pending === null ? pending : figure;
  const shown = typed ?? (value === null ? '' : `${value}`);

  function report(text: string): void {
    const read = readFigure(text);
    setIsFaulty('fault' in read);
    onFault('fault' in read ? `${label}: ${read.fault}` : null);
  }

  function paste(event: ClipboardEvent): void {
    if (onPaste(event.clipboardData.getData('text/plain'))) event.preventDefault();
  }

  return (
    <input
      type="text"
      inputMode="decimal"
      autoComplete="off"
      className={`govuk-input app-grid__cell ${isFaulty ? 'govuk-input--error' : ''}`}
      aria-label={label}
      aria-invalid={isFaulty ? true : undefined}
      aria-describedby={isFaulty ? faultId : undefined}
      value={shown}
      onPaste={paste}
      onFocus={() => {
        enter();
        onVisit();
      }}
      onBlur={() => {
        leave();
        report(shown);
      }}
      onChange={(event) => {
        type(event.target.value);
        const read = readFigure(event.target.value);
        if ('fault' in read) return;
        keepOwn(read.figure);
        onWrite(read.figure);
        if (isFaulty) report(event.target.value);
      }}
    />
  );
}
