const NAME_MAX_CHARACTERS = 80;

/**
 * A file name that every system takes, of letters, figures and hyphens alone, for example
 * `Anytown-Borough-Council-action-plan-2026-11-23.pdf`. `day` is ISO 8601.
 */
export function nameFile(councilName: string, what: string, day: string, ending: string): string {
  const council = councilName
    .normalize('NFKD')
    .replaceAll(/[\p{M}'’]/gu, '')
    .replaceAll(/[^A-Za-z0-9]+/g, '-')
    .slice(0, NAME_MAX_CHARACTERS)
    .replaceAll(/^-|-$/g, '');
  const subject = what.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
  return `${council === '' ? 'Council' : council}-${subject}-${day}.${ending}`;
}
