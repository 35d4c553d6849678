/** A file name that every system takes: for whom it is, and what for. */
export function namePartFile(
  councilName: string,
  sentTo: string,
  use: 'to-fill-in' | 'to-review' | 'parts' | 'returned',
): string {
  return `equality-standard-${toSlug(councilName)}-${toSlug(sentTo)}-${use}.zip`;
}

function toSlug(text: string): string {
  const slug = text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^A-Za-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .toLowerCase();
  return slug.slice(0, 60) || 'part';
}
