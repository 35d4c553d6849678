import { checkConditions } from '../../../support/matterhorn/check-conditions.ts';
import { rareAnnotationConditions } from '../../../support/matterhorn/rare-annotation-conditions.ts';

checkConditions('28-014 to 28-018: annotations we do not write', rareAnnotationConditions);
