import { type Framework } from '#domain/framework.ts';
import { formatDay, formatList } from '#shared/format.ts';

import { type ReportFacts } from '#report/sections/report-facts.ts';

/** A level in words, "Level 2: Assessment"; 0 is "No level reached". */
export function nameLevel(framework: Framework, levelNumber: number): string {
  if (levelNumber === 0) return 'No level reached';
  const level = framework.levels.find((each) => each.number === levelNumber);
  return level === undefined ? `Level ${levelNumber}` : `Level ${levelNumber}: ${level.title}`;
}

/** The level for a table; null, where nothing is asked, is never shown as 0. */
export function nameLevelShort(levelNumber: number | null): string {
  if (levelNumber === null) return 'Nothing asked';
  return levelNumber === 0 ? 'None reached' : `Level ${levelNumber}`;
}

/** The strands in words: "all strands in scope", or their titles. */
export function nameStrands(facts: ReportFacts, strandIds: readonly string[]): string {
  if (strandIds.length === facts.assessment.strandIds.length) return 'All strands in scope';
  return formatList(strandIds.map((id) => nameStrand(facts, id)));
}

/** The strand's title, or its id when the framework does not know it. */
export function nameStrand(facts: Pick<ReportFacts, 'strandTitles'>, strandId: string): string {
  return facts.strandTitles.get(strandId) ?? strandId;
}

/** Names as a list, cut after `shownCount`: "Housing, Planning and 72 more services". */
export function shortenNames(names: readonly string[], shownCount: number, noun: string): string {
  const hiddenCount = names.length - shownCount;
  if (hiddenCount <= 0) return formatList(names);
  const nouns = hiddenCount === 1 ? noun : `${noun}s`;
  return `${names.slice(0, shownCount).join(', ')} and ${hiddenCount} more ${nouns}`;
}

/** The day of a moment (UTC, ISO 8601) in words: 23 November 2026. */
export function formatDayOf(moment: string): string {
  return formatDay(moment.slice(0, 10));
}

/** A share in words, never rounded up to 100% nor down to 0%; null is `whenNone`. */
export function formatPercent(percent: number | null, whenNone: string): string {
  if (percent === null) return whenNone;
  if (percent > 0 && percent < 1) return 'less than 1%';
  return `${Math.floor(percent)}%`;
}

/** A name with its role, where one is given: "Siân Price, Equality officer". */
export function namePerson(name: string, role: string): string {
  return [name, role].filter((part) => part.trim() !== '').join(', ');
}
