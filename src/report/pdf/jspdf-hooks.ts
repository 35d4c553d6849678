import { jsPDF } from 'jspdf';

import { ObjectPacker, type PackedStream } from '#report/pdf/object-packer.ts';

/** The part of a parsed TrueType font that is read and added to. */
export type ParsedFont = {
  readonly cmap: { readonly unicode: { readonly codeMap: Readonly<Record<string, number>> } };
  readonly hmtx: { forGlyph(glyph: number): { readonly advance: number } };
  readonly head: { readonly unitsPerEm: number };
  readonly glyIdsUsed: number[];
  readonly toUnicode: Record<number, number>;
  readonly Unicode: { readonly widths: (number | number[])[] };
};

/** What the report uses of jsPDF 4.2.1. Much of it is missing from its own types, though plug-ins may use it. */
export type JsPdfHooks = {
  readonly internal: {
    readonly pages: string[][];
    readonly events: { subscribe(topic: string, listener: (event: PutPageEvent) => void): void };
    write(text: string): void;
    newObjectDeferred(): number;
    getNumberOfPages(): number;
    getPageInfo(page: number): { readonly objId: number };
    getFont(family: string, style: string): { readonly id: string; readonly metadata: ParsedFont };
  };
  readonly __private__: {
    setPdfVersion(version: string): void;
    setCustomOutputDestination(destination: string[]): void;
    resetCustomOutputDestination(): void;
  };
  addImage(
    bytes: Uint8Array,
    format: 'PNG' | 'JPEG',
    x: number,
    y: number,
    width: number,
    height: number,
    /** Tells pictures apart: one of a name that is there already is not put in again. */
    alias: string,
    compression: 'MEDIUM',
  ): void;
  addPage(sizePt: [number, number]): void;
  setPage(page: number): void;
  setFileId(hex: string): void;
  setCreationDate(date: string): void;
  setProperties(properties: Record<string, string>): void;
  addMetadata(xml: string, isWhole: boolean): void;
  addFileToVFS(name: string, binary: string): void;
  addFont(file: string, family: string, style: string, weight: undefined, encoding: string): void;
  setFont(family: string, style: string): void;
  text(text: string, x: number, y: number): void;
  output(kind: 'arraybuffer'): ArrayBuffer;
};

/** jsPDF, with the objects and streams that are put into its file as it is packed. */
export type PackingJsPdf = JsPdfHooks & {
  readonly packer: ObjectPacker;
  readonly packedStreams: PackedStream[];
  /** By page, from 1; filled as they are asked for, once jsPDF has numbered its pages. */
  readonly pageReferences: string[];
  /** The next number for a packed object; null until the first is taken. */
  readonly numbering: { next: number | null };
};

export type PutPageEvent = {
  readonly pageNumber: number;
  readonly objId: number;
  readonly pageContext: { readonly contentsObjId: number };
};

const ownMethods = [
  'addPage',
  'addImage',
  'setFileId',
  'addMetadata',
  'addFileToVFS',
  'addFont',
  'output',
];
const internalMethods = ['write', 'newObjectDeferred', 'getPageInfo'];
const privateMethods = ['setPdfVersion', 'setCustomOutputDestination'];

/** A new jsPDF of one page; throws when an update of jsPDF took away what the report relies on. */
export function createJsPdf(widthPt: number, heightPt: number): PackingJsPdf {
  const created: unknown = new jsPDF({
    unit: 'pt',
    format: [widthPt, heightPt],
    compress: true,
    putOnlyUsedFonts: true,
    // the default of 16 writes 40.1234559999999973
    floatPrecision: 2,
  });
  if (!isJsPdfWithHooks(created)) throw new Error('This jsPDF lacks the hooks of version 4.2.1');
  return Object.assign(created, {
    packer: new ObjectPacker(),
    packedStreams: [],
    pageReferences: [],
    numbering: { next: null },
  });
}

function isJsPdfWithHooks(value: unknown): value is JsPdfHooks {
  return (
    hasMethods(value, ownMethods) &&
    hasMethods(readProperty(value, 'internal'), internalMethods) &&
    hasMethods(readProperty(value, '__private__'), privateMethods)
  );
}

function hasMethods(value: unknown, names: readonly string[]): boolean {
  return names.every((name) => typeof readProperty(value, name) === 'function');
}

function readProperty(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
