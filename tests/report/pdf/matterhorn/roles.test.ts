import { checkConditions } from '../../../support/matterhorn/check-conditions.ts';
import { roleConditions } from '../../../support/matterhorn/role-conditions.ts';

checkConditions('02: types lead to standard ones', roleConditions);
