import { checkConditions } from '../../../support/matterhorn/check-conditions.ts';
import { cmapConditions } from '../../../support/matterhorn/cmap-conditions.ts';

checkConditions('31-001 to 31-008: from codes to glyphs', cmapConditions);
