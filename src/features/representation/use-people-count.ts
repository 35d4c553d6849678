import { useEffect, useState } from 'react';

import { describePeopleFault } from '#content/people-file-words.ts';
import { type CountPlan, type PeopleTotals } from '#domain/representation/reading/person-rows.ts';
import { type PeopleFile } from '#storage/table-file/open-people-file.ts';

/** The totals of a plan as it stands now, counted by the file's worker; null while there are none. */
export function usePeopleCount(file: PeopleFile, plan: CountPlan | null) {
  const [totals, setTotals] = useState<PeopleTotals | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const question = JSON.stringify(plan);
  useEffect(() => {
    let isCurrent = true;
    setTotals(null);
    async function count(asked: CountPlan): Promise<void> {
      const counted = await file.count(asked);
      if (!isCurrent) return;
      setTotals(counted.ok ? counted.value : null);
      setProblem(counted.ok ? null : describePeopleFault(counted.failure));
    }
    if (plan !== null) void count(plan);
    return () => {
      isCurrent = false;
    };
    // the text is all of the plan; the file stays the same while this is shown
    // oxlint-disable-next-line react/exhaustive-deps
  }, [question]);
  return { totals, problem };
}
