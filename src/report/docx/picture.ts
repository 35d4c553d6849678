/** A drawing for Word: simple shapes in pixels, `y` downwards. */
export type Picture = {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
};

export type Shape =
  | {
      readonly kind: 'box';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly isFilled: boolean;
    }
  | {
      readonly kind: 'line';
      readonly from: readonly [x: number, y: number];
      readonly to: readonly [x: number, y: number];
      readonly isDashed: boolean;
    }
  | { readonly kind: 'text'; readonly x: number; readonly y: number; readonly text: string };

/** The house's colour, where the council has none of its own. */
export const INK = '#0b3d6e';

/** The picture as SVG, which Word shows since 2016, with boxes in this colour (#rrggbb). */
export function writeSvg({ width, height, shapes }: Picture, colour: string): string {
  const drawn = shapes.map((shape) => {
    switch (shape.kind) {
      case 'box':
        return `<rect x="${shape.x}" y="${shape.y}" width="${shape.width}" height="${shape.height}" fill="${shape.isFilled ? colour : '#ffffff'}" stroke="${colour}" stroke-width="2"/>`;
      case 'line':
        return `<line x1="${shape.from[0]}" y1="${shape.from[1]}" x2="${shape.to[0]}" y2="${shape.to[1]}" stroke="#1d1d1d" stroke-width="2"${shape.isDashed ? ' stroke-dasharray="8 5"' : ''}/>`;
      case 'text':
        return `<text x="${shape.x}" y="${shape.y}" font-family="Arial, sans-serif" font-size="15" fill="#1d1d1d">${escapeXml(shape.text)}</text>`;
    }
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${drawn.join('')}</svg>`;
}

/** XML 1.0 has no way to write control characters. */
function escapeXml(text: string): string {
  // oxlint-disable-next-line no-control-regex -- these are the characters to take out
  const clean = text.replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '');
  return clean.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
