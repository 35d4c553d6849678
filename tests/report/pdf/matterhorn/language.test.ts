import { checkConditions } from '../../../support/matterhorn/check-conditions.ts';
import { languageConditions } from '../../../support/matterhorn/language-conditions.ts';

checkConditions('11: every language is known', languageConditions);
