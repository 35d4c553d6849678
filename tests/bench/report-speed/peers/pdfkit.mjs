// pdfkit, untagged: rows are placed by hand, which is quicker than its own tables.
import { prepareWith } from './pdfkit-pages.mjs';

export const prepare = prepareWith({ isTagged: false });
