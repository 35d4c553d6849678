import { checkConditions } from '../../../support/matterhorn/check-conditions.ts';
import { meaningConditions } from '../../../support/matterhorn/meaning-conditions.ts';

checkConditions(
  '13, 14, 15, 17 and 19: drawings, headings, tables, formulas, notes',
  meaningConditions,
);
