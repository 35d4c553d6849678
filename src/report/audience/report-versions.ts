import {
  type Audience,
  type ReportChoices,
  type ReportVersion,
  type SectionId,
  sectionIds,
} from '#report/audience/report-choices.ts';

type VersionWords = {
  readonly title: string;
  /** Who it is for and what it holds, as a sentence. */
  readonly hint: string;
};

/** What each version is called, on the report page, on the cover and in the file's name. */
export const versionWords: { readonly [Version in ReportVersion]: VersionWords } = {
  full: {
    title: 'Full self-assessment',
    hint: 'Everything that was entered, for people inside the council.',
  },
  auditor: {
    title: 'Auditor’s pack',
    hint: 'The level, every criterion with its answers, the evidence and the scrutiny.',
  },
  public: {
    title: 'Public version',
    hint: 'For the council’s website: nothing that is internal.',
  },
  cabinet: {
    title: 'Summary for cabinet',
    hint: 'Two pages: the level, what holds it back and the main actions.',
  },
  actions: { title: 'Action plan', hint: 'The action plan alone.' },
  service: { title: 'One service', hint: 'What one service answered, and its own actions.' },
  areas: { title: 'Chosen areas', hint: 'Some areas of the standard and what belongs to them.' },
  sections: { title: 'Chosen sections', hint: 'Only the sections you tick.' },
};

/** What each section is called on the report page. */
export const sectionWords: { readonly [Section in SectionId]: string } = {
  summary: 'Summary',
  method: 'How this assessment was made',
  'results-by-area': 'Results by area',
  'results-by-strand': 'Results by strand',
  'results-by-service': 'Results by service',
  'holding-back': 'What holds the council back',
  'every-criterion': 'Every criterion, with its answers',
  evidence: 'Evidence register',
  scrutiny: 'Scrutiny and consultation',
  objectives: 'Objectives and measures',
  'action-plan': 'Action plan',
  representation: 'Representation by group',
  reviews: 'Review and sign-off',
  comparison: 'Comparison with last time',
  declarations: 'Declarations',
  sources: 'Sources of the wording',
};

const notForAuditors: ReadonlySet<SectionId> = new Set([
  'objectives',
  'action-plan',
  'comparison',
] as const);

/** The sections of the report chosen, in reading order; the summary for cabinet has a form of its own. */
export function listSections(choices: ReportChoices): readonly SectionId[] {
  switch (choices.version) {
    case 'full':
    case 'public':
      return sectionIds;
    case 'auditor':
      return sectionIds.filter((id) => !notForAuditors.has(id));
    case 'cabinet':
      return [];
    case 'actions':
      return ['action-plan'];
    case 'service':
      return ['results-by-service', 'every-criterion', 'evidence', 'scrutiny', 'action-plan'];
    case 'areas':
      return [
        'results-by-area',
        'holding-back',
        'every-criterion',
        'evidence',
        'scrutiny',
        'objectives',
        'action-plan',
      ];
    case 'sections':
      return sectionIds.filter((id) => choices.sectionIds.includes(id));
  }
}

/** The version's name; one that could go either way says whether it is for the public. */
export function nameVersion(choices: ReportChoices, audience: Audience): string {
  const { title } = versionWords[choices.version];
  return audience === 'public' && choices.version !== 'public' ? `${title}, for the public` : title;
}

/** Printed on every page of an internal report; null for the public. */
export function markAudience(audience: Audience): string | null {
  return audience === 'public' ? null : 'Internal: not for publication';
}

/** What the report leaves out, each as the end of "It leaves out:"; empty when it leaves nothing out. */
export function listLeftOut(choices: ReportChoices, audience: Audience): string[] {
  const chosen = listSections(choices);
  const missing = sectionIds.filter((id) => !chosen.includes(id));
  return [
    ...describeMissing(choices, missing),
    ...(audience === 'public' ? internalParts(choices) : []),
  ];
}

function describeMissing({ version }: ReportChoices, missing: readonly SectionId[]): string[] {
  switch (version) {
    case 'full':
    case 'public':
      return [];
    case 'cabinet':
      return ['everything beyond two pages'];
    case 'service':
      return ['the answers, evidence and actions of every other unit', ...nameAll(missing)];
    case 'areas':
      return ['everything that belongs to no area chosen', ...nameAll(missing)];
    case 'auditor':
    case 'actions':
    case 'sections':
      return nameAll(missing);
  }
}

function nameAll(missing: readonly SectionId[]): string[] {
  return missing.length === 0
    ? []
    : [`these sections: ${missing.map((id) => sectionWords[id]).join('; ')}`];
}

function internalParts({ withCommentary }: ReportChoices): string[] {
  return [
    'evidence that is not marked public, and the notes, owners and file names of all evidence',
    ...(withCommentary ? [] : ['every commentary, and the reasons given for “not applicable”']),
    'what reviewers and officers wrote to each other; open challenges are counted',
    'names of officers, leads, reviewers and those who signed; who declared a level is named',
    'progress logs, resources, costs and why an action was stopped',
    'what reviews said, notes on readings and declarations, and the titles of snapshots',
  ];
}

/**
 * Whether the PDF carries the whole assessment as data: only where its reader may see the whole
 * assessment anyhow. A summary or one service's report goes to people who may not.
 */
export function carriesData({ version }: ReportChoices): boolean {
  return version === 'full' || version === 'auditor';
}
