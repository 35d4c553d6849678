import { checkConditions } from '../../../support/matterhorn/check-conditions.ts';
import { contentConditions } from '../../../support/matterhorn/content-conditions.ts';

checkConditions('01: real content is tagged', contentConditions);
