// pdfkit with its own tags.
import { prepareWith } from './pdfkit-pages.mjs';

export const prepare = prepareWith({ isTagged: true });
