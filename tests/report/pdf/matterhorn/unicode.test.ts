import { checkConditions } from '../../../support/matterhorn/check-conditions.ts';
import { unicodeConditions } from '../../../support/matterhorn/unicode-conditions.ts';

checkConditions('10 and 31-027 to 31-030: letters can be read as text', unicodeConditions);
