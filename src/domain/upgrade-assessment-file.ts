import { noRecords } from '#domain/records/record-kinds.ts';

type Fields = Readonly<Record<string, unknown>>;

/** What each version of the file format added, and where; oldest first. */
const additions: readonly {
  readonly version: number;
  readonly add: (content: Fields) => Fields;
  /** The fields that an older file cannot have, under the part that holds them; '' is the file itself. */
  readonly part: string;
  readonly fields: readonly string[];
}[] = [
  {
    version: 2,
    part: '',
    fields: ['records', 'snapshots'],
    add: (content) => ({ ...content, records: firstRecords, snapshots: [] }),
  },
  {
    version: 3,
    part: 'records',
    fields: ['groupSchemes', 'populations', 'headcounts', 'benchmarks', 'representationTargets'],
    add: (content) => ({ ...content, records: { ...noRecords, ...readPart(content, 'records') } }),
  },
  {
    // read with the defaults of the schema
    version: 4,
    part: 'assessment',
    fields: ['crest', 'crestAlternative', 'accentColour'],
    add: (content) => content,
  },
  {
    version: 5,
    part: '',
    fields: ['colleagues'],
    add: (content) => ({ ...content, colleagues: { parts: [], mergedPlaces: [], receipts: [] } }),
  },
];

const firstRecords: Fields = {
  evidence: [],
  scrutiny: [],
  consultations: [],
  objectives: [],
  measures: [],
  actions: [],
  reviews: [],
  signOffs: [],
};

/**
 * The content of a file of an older version, as the newest one has it. A file that has what came
 * after its version is not one the app wrote: it is given back as it is, for the schema to refuse.
 */
export function upgradeContent(content: unknown, from: number, newest: number): unknown {
  if (!isFields(content) || from < 1 || from === newest) return content;
  const missing = additions.filter(({ version }) => version > from);
  const isForeign = missing.some(({ part, fields }) => {
    const held = part === '' ? content : readPart(content, part);
    return fields.some((field) => field in held);
  });
  if (isForeign) return content;
  let upgraded: Fields = { ...content, formatVersion: newest };
  for (const { add } of missing) upgraded = add(upgraded);
  return upgraded;
}

function readPart(content: Fields, part: string): Fields {
  const value = content[part];
  return isFields(value) ? value : {};
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
