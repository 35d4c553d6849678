/** A value with its unit: "12.5%", "1,200 complaints". */
export function formatFigure(value: number, valueUnit: string): string {
  const figure = value.toLocaleString('en-GB', { maximumFractionDigits: 4 });
  const unit = valueUnit.trim();
  if (unit === '') return figure;
  return unit === '%' ? `${figure}%` : `${figure} ${unit}`;
}
