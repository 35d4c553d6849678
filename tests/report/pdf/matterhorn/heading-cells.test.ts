import { checkConditions } from '../../../support/matterhorn/check-conditions.ts';
import { headingCellConditions } from '../../../support/matterhorn/heading-cell-conditions.ts';

checkConditions('15-005: every cell has its headings', headingCellConditions);
