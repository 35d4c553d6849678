import { Dexie } from 'dexie';
import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';

/** The least a page can be that does what ours does: reads a row and asks one question. */
const database = new Dexie('floor');
database.version(1).stores({ answers: 'id' });
const answers = database.table<{ id: string; judgement: string }, string>('answers');

async function readOrWrite(): Promise<string> {
  const row = await answers.get('only');
  if (row !== undefined) return row.judgement;
  await answers.put({ id: 'only', judgement: 'met' });
  return 'met';
}

function Question() {
  const [judgement, setJudgement] = useState<string | null>(null);
  useEffect(() => {
    void readOrWrite().then(setJudgement);
  }, []);
  if (judgement === null) return null;
  return (
    <fieldset>
      <legend>Has the council met this?</legend>
      {['not-started', 'in-progress', 'met'].map((value) => (
        <label key={value}>
          <input type="radio" name="judgement" value={value} defaultChecked={value === judgement} />
          {value}
        </label>
      ))}
    </fieldset>
  );
}

const root = document.getElementById('root');
if (root) createRoot(root).render(<Question />);
