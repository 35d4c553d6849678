import { checkConditions } from '../../../support/matterhorn/check-conditions.ts';
import { ownConditions } from '../../../support/matterhorn/own-conditions.ts';

checkConditions('beside the protocol: a sound tagged file', ownConditions);
