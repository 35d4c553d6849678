import { checkConditions } from '../../../support/matterhorn/check-conditions.ts';
import { featureConditions } from '../../../support/matterhorn/feature-conditions.ts';

checkConditions('20, 21, 25 and 26: layers, attached files, XFA, encryption', featureConditions);
