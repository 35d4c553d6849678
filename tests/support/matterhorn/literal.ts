import {
  PDFArray,
  PDFBool,
  type PDFContext,
  PDFDict,
  PDFName,
  PDFNumber,
  PDFObject,
} from 'pdf-lib';

/** A PDF object in short: text is a name, and an entry that is undefined is left out. */
export type Literal =
  | PDFObject
  | string
  | number
  | boolean
  | readonly Literal[]
  | { readonly [key: string]: Literal | undefined };

export function toObject(context: PDFContext, literal: Literal): PDFObject {
  if (literal instanceof PDFObject) return literal;
  if (typeof literal === 'string') return PDFName.of(literal);
  if (typeof literal === 'number') return PDFNumber.of(literal);
  if (typeof literal === 'boolean') return literal ? PDFBool.True : PDFBool.False;
  if (isList(literal)) {
    const array = PDFArray.withContext(context);
    for (const item of literal) array.push(toObject(context, item));
    return array;
  }
  return toDict(context, literal);
}

export function toDict(
  context: PDFContext,
  entries: { readonly [key: string]: Literal | undefined },
): PDFDict {
  const dict = PDFDict.withContext(context);
  for (const [key, value] of Object.entries(entries)) {
    if (value !== undefined) dict.set(PDFName.of(key), toObject(context, value));
  }
  return dict;
}

function isList(literal: Literal): literal is readonly Literal[] {
  return Array.isArray(literal);
}
