import {
  type PeopleProfile,
  type ProfileFault,
} from '#domain/representation/reading/person-columns.ts';
import { type CountPlan, type PeopleTotals } from '#domain/representation/reading/person-rows.ts';
import { type TableFault } from '#domain/table-rows.ts';

/** Why people could not be counted; `detail` is for a fault report, not for the person at the page. */
export type PeopleFault =
  TableFault | ProfileFault | { readonly kind: 'failed'; readonly detail: string };

/** What the page asks of the worker; one worker has one file, and it is opened first. */
export type PeopleRequest =
  | { readonly kind: 'open'; readonly file: File }
  | { readonly kind: 'count'; readonly plan: CountPlan };

/** What the worker answers: columns and totals. No row is ever in it. */
export type PeopleReply =
  | { readonly kind: 'opened'; readonly profile: PeopleProfile }
  | { readonly kind: 'counted'; readonly totals: PeopleTotals }
  | { readonly kind: 'fault'; readonly fault: PeopleFault };
