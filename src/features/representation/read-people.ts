import { MOST_PEOPLE } from '#domain/records/headcount.ts';
import { type ReadFigure } from '#ui/figure-grid/figure-grid.ts';

/** A number of people as typed: thousands may have commas or spaces; empty is "not counted". */
export const readPeople: ReadFigure = (typed) => {
  const text = typed.replaceAll(/[\s,]/g, '');
  if (text === '') return { figure: null };
  if (!/^\d+(\.\d+)?$/.test(text)) return { fault: 'enter a number of people, such as 12' };
  const figure = Number(text);
  return figure > MOST_PEOPLE ? { fault: 'this number is too large' } : { figure };
};

/** A percentage as typed, from 0 to 100; empty is "not given". */
export const readPercent: ReadFigure = (typed) => {
  const text = typed.replaceAll(/[\s%]/g, '');
  if (text === '') return { figure: null };
  if (!/^\d+(\.\d+)?$/.test(text)) return { fault: 'enter a percentage, such as 4.5' };
  const figure = Number(text);
  return figure > 100 ? { fault: 'a percentage is at most 100' } : { figure };
};
