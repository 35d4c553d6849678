import { checkConditions } from '../../../support/matterhorn/check-conditions.ts';
import { syntaxConditions } from '../../../support/matterhorn/syntax-conditions.ts';

checkConditions('09: tables, lists and contents are built rightly', syntaxConditions);
