import { type Rag } from '#domain/action-rag.ts';
import { type AnswerIndex, indexAnswers } from '#domain/answer-index.ts';
import { type Answer } from '#domain/answer.ts';
import { type Assessment } from '#domain/assessment.ts';
import { type Declaration } from '#domain/declaration.ts';
import { type Framework } from '#domain/framework.ts';
import { type MeasureStatus } from '#domain/measure-status.ts';
import { type RecordField } from '#domain/records/record-field.ts';
import { type RecordKind, type RecordsByKind } from '#domain/records/record-kinds.ts';
import { type Snapshot } from '#domain/records/snapshot.ts';
import { type CollatedCriterion } from '#domain/collation.ts';
import { type Results } from '#domain/results.ts';
import { readSignOffStanding, type SignOffStanding } from '#domain/sign-off-standing.ts';
import { type Standing } from '#domain/standing.ts';
import { type RepresentationInput } from '#report/sections/representation-input.ts';
import { type Unit } from '#domain/unit.ts';
import { type CoverCrest } from '#report/report-block.ts';
import { type Audience } from '#report/audience/report-choices.ts';
import { keepPart, type ReportPart, wholeReport } from '#report/audience/report-part.ts';

export type PlanWords = {
  readonly fields: { readonly [Kind in RecordKind]: readonly RecordField[] };
  readonly rag: { readonly [Each in Rag]: string };
  /** How the colour of an action comes about, as a sentence or more. */
  readonly ragRule: string;
  readonly measureStatus: { readonly [Each in MeasureStatus]: string };
  readonly measureStatusRule: string;
};

/** All that a report is made of. */
export type ReportInput = {
  readonly assessment: Assessment;
  readonly units: readonly Unit[];
  readonly answers: readonly Answer[];
  readonly declarations: readonly Declaration[];
  readonly records: RecordsByKind;
  /** Null where the report is not to speak of it. */
  readonly representation: RepresentationInput | null;
  /** Oldest first. */
  readonly snapshots: readonly Snapshot[];
  /** The crest as it is to be shown; null where there is none, or it has no words. */
  readonly crest: CoverCrest | null;
  readonly framework: Framework;
  /** What measureResults gives for this assessment. */
  readonly results: Results;
  /** What each standing is called. */
  readonly words: Readonly<Record<Standing, string>>;
  /** What the fields of records, and what is worked out from them, are called. */
  readonly planWords: PlanWords;
  /** Who may read the report. For the public, small numbers are suppressed and nothing internal is said. */
  readonly audience: Audience;
  /** Whether commentaries, and the reasons why something does not apply, are printed. */
  readonly hasCommentary: boolean;
  /** When the report is made: UTC, ISO 8601. */
  readonly createdAt: string;
};

/** The input, with what several sections look up. */
export type ReportFacts = ReportInput & {
  readonly part: ReportPart;
  readonly standing: SignOffStanding;
  /** The units that count and are in the part of the assessment shown, the council as a whole first. */
  readonly activeUnits: readonly Unit[];
  readonly retiredUnits: readonly Unit[];
  readonly answerIndex: AnswerIndex;
  readonly unitNames: ReadonlyMap<string, string>;
  readonly strandTitles: ReadonlyMap<string, string>;
  /** The criteria shown, in the framework's order. */
  readonly shownCriteria: readonly CollatedCriterion[];
  /** The records shown; `records` has them all, so that links can be named and levels worked out. */
  readonly shown: RecordsByKind;
};

/** Prepares the look-ups once for all sections. How it stands has to be read before anything is taken out. */
export function gatherFacts(
  input: ReportInput,
  part: ReportPart = wholeReport,
  standing: SignOffStanding = readSignOffStanding(input),
): ReportFacts {
  return {
    ...input,
    ...keepPart(input, part),
    part,
    standing,
    retiredUnits: input.units.filter((unit) => unit.retiredAt !== null),
    answerIndex: indexAnswers(input.answers),
    unitNames: new Map(input.units.map((unit) => [unit.id, unit.name])),
    strandTitles: new Map(input.framework.strands.map((strand) => [strand.id, strand.title])),
  };
}
