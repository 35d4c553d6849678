import { useDeferredValue, useMemo, useState } from 'react';

import { type Framework } from '#domain/framework.ts';
import { type ReportChoices } from '#report/audience/report-choices.ts';
import { splitByScript } from '#report/scripts/split-by-script.ts';
import { formatCount } from '#shared/format.ts';

import { type ReportRecord } from '#features/reporting/create-report.ts';
import { findUnprintablePassages } from '#features/reporting/find-unprintable.ts';
import { describeUnprintable, shortenPassage } from '#features/reporting/unprintable-words.ts';

type UnprintableNoticeProps = {
  readonly record: ReportRecord;
  readonly framework: Framework;
  readonly choices: ReportChoices;
  readonly readNow: () => string;
};

const MOST_SHOWN = 20;

/** Says before a report is made which passages its PDF cannot print, and where they stand; nothing for most. */
export function UnprintableNotice(props: UnprintableNoticeProps) {
  const { record, framework, readNow } = props;
  // what is ticked shows at once; this follows
  const choices = useDeferredValue(props.choices);
  const [createdAt] = useState(readNow);
  const passages = useMemo(
    () => findUnprintablePassages(record, framework, createdAt, choices),
    [record, framework, createdAt, choices],
  );
  const summary = describeUnprintable(passages.length);
  if (summary === null) return null;
  return (
    <div className="govuk-inset-text">
      <p className="govuk-body">{summary}</p>
      <ul className="govuk-list govuk-list--bullet">
        {passages.slice(0, MOST_SHOWN).map(({ place, what, passage }) => (
          <li key={JSON.stringify([place, passage])}>
            <Passage text={place} />: {what}, <Passage text={shortenPassage(passage)} />
          </li>
        ))}
      </ul>
      {passages.length > MOST_SHOWN && (
        <p className="govuk-body">And {formatCount(passages.length - MOST_SHOWN, 'other')}.</p>
      )}
    </div>
  );
}

/** Each part in another script stands by itself, so that it does not turn the text around it. */
function Passage({ text }: { readonly text: string }) {
  return splitByScript(text).map(({ text: part, foreign }, index) => (
    <bdi
      // the parts of one text stay in their order
      // oxlint-disable-next-line react/no-array-index-key
      key={index}
      {...(foreign !== null && { lang: foreign.language })}
    >
      {part}
    </bdi>
  ));
}
