/** The least contrast of text against white: WCAG 2.2, success criterion 1.4.3. */
const LEAST_CONTRAST = 4.5;

/** What a report makes of the colour as typed. `contrast` is against white, from 1 to 21. */
export type Accent =
  | { readonly kind: 'none' }
  | { readonly kind: 'not-a-colour' }
  /** `colour` is #rrggbb in small letters. */
  | { readonly kind: 'too-pale'; readonly colour: string; readonly contrast: number }
  | { readonly kind: 'usable'; readonly colour: string; readonly contrast: number };

/** Reads a colour such as #0b3d6e, 0B3D6E or #abc. Empty text is no colour, and no fault. */
export function readAccent(typed: string): Accent {
  const text = typed.trim().toLowerCase();
  if (text === '') return { kind: 'none' };
  const [, digits] = /^#?([0-9a-f]{6}|[0-9a-f]{3})$/.exec(text) ?? [];
  if (digits === undefined) return { kind: 'not-a-colour' };
  const six = digits.length === 6 ? digits : digits.replaceAll(/./g, '$&$&');
  const colour = `#${six}`;
  const contrast = measureContrast(colour, '#ffffff');
  return { kind: contrast < LEAST_CONTRAST ? 'too-pale' : 'usable', colour, contrast };
}

/** The contrast of two colours (#rrggbb), from 1 (alike) to 21: WCAG 2.2, "contrast ratio". */
export function measureContrast(one: string, other: string): number {
  const luminances = [measureLuminance(one), measureLuminance(other)];
  return (Math.max(...luminances) + 0.05) / (Math.min(...luminances) + 0.05);
}

/** From 0 (black) to 1 (white): WCAG 2.2, "relative luminance". */
function measureLuminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const share = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
