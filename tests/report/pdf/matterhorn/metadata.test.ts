import { checkConditions } from '../../../support/matterhorn/check-conditions.ts';
import { metadataConditions } from '../../../support/matterhorn/document-conditions.ts';

checkConditions('06 and 07: the file says what it is', metadataConditions);
