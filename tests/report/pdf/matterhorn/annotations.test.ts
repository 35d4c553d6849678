import { checkConditions } from '../../../support/matterhorn/check-conditions.ts';
import { annotationConditions } from '../../../support/matterhorn/annotation-conditions.ts';

checkConditions('28: annotations', annotationConditions);
