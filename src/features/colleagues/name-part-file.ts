/** A file name that every system takes: for whom it is, and which way it goes. */
export function namePartFile(
  councilName: string,
  sentTo: string,
  direction: 'sent' | 'returned',
): string {
  const way = direction === 'sent' ? 'to-fill-in' : 'returned';
  return `equality-standard-${toSlug(councilName)}-${toSlug(sentTo)}-${way}.zip`;
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
