/**
 * The catalog's entry that gives readers the numbers printed on the pages (ISO 32000-1, 12.4.2):
 * "Cover" where there is one, then the page's number counted from the first, cover included.
 */
export function writePageLabels(hasCover: boolean): string {
  const labels = hasCover ? '0<</P(Cover)>>1<</S/D/St 2>>' : '0<</S/D>>';
  return `/PageLabels<</Nums[${labels}]>>`;
}
