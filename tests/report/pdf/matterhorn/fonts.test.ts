import { checkConditions } from '../../../support/matterhorn/check-conditions.ts';
import { fontConditions } from '../../../support/matterhorn/font-conditions.ts';

checkConditions('31-009 to 31-016: the letters are in the file', fontConditions);
