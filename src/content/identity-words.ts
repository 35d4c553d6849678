import { type Accent, readAccent } from '#domain/accent-colour.ts';
import { type Assessment } from '#domain/assessment.ts';

const OWN_COLOUR = 'the app’s own dark blue';

/** What reports make of the colour as typed. */
export function describeAccent(typed: string): string {
  const accent = readAccent(typed);
  switch (accent.kind) {
    case 'none':
      return `Reports use ${OWN_COLOUR}.`;
    case 'not-a-colour':
      return `“${typed.trim()}” is no colour written like #0b3d6e, so reports use ${OWN_COLOUR}.`;
    case 'too-pale':
      return `${accent.colour} is too pale to be read on white: its contrast is ${formatContrast(accent)}, and text needs 4.5 to 1. Reports use ${OWN_COLOUR} until a darker one is given.`;
    case 'usable':
      return `${accent.colour} is dark enough to be read on white: its contrast is ${formatContrast(accent)}.`;
  }
}

/** Rounded down, so that what falls short never looks enough: 4.49 is "4.4 to 1". */
function formatContrast({ contrast }: Extract<Accent, { contrast: number }>): string {
  return `${(Math.floor(contrast * 10) / 10).toFixed(1)} to 1`;
}

/** How the bytes of a crest stand: here and a picture, not here, or here and no picture. */
export type CrestPresence = 'shown' | 'missing' | 'unreadable';

/** Why reports leave the crest out; null when they show it, or there is none. */
export function describeCrestGap(
  { crest, crestAlternative }: Pick<Assessment, 'crest' | 'crestAlternative'>,
  presence: CrestPresence,
): string | null {
  if (crest === null) return null;
  if (presence === 'missing') {
    return 'The crest’s picture is not in this browser, so reports leave it out. Choose the picture again.';
  }
  if (presence === 'unreadable') {
    return 'The crest’s picture is damaged, so reports leave it out. Choose the picture again.';
  }
  return crestAlternative.trim() === ''
    ? 'Reports leave the crest out until you say what it shows.'
    : null;
}
