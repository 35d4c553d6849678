import { checkConditions } from '../../../support/matterhorn/check-conditions.ts';
import { objectConditions } from '../../../support/matterhorn/object-conditions.ts';

checkConditions('30: forms that pages draw', objectConditions);
