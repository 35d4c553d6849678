import { checkConditions } from '../../../support/matterhorn/check-conditions.ts';
import { simpleFontConditions } from '../../../support/matterhorn/simple-font-conditions.ts';

checkConditions('31-017 to 31-026: fonts of one-byte codes', simpleFontConditions);
