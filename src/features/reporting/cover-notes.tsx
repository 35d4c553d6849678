import { describeAccent, describeCrestGap } from '#content/identity-words.ts';
import { readAccent } from '#domain/accent-colour.ts';
import { type Assessment } from '#domain/assessment.ts';
import { readCrestPresence } from '#report/crest/read-crest-presence.ts';
import { pathTo, toHref } from '#shared/paths.ts';

type CoverNotesProps = {
  readonly assessment: Assessment;
  readonly crestBytes: ArrayBuffer | null;
};

/** What the cover lacks of what was given for it, and where that is given. */
export function CoverNotes({ assessment, crestBytes }: CoverNotesProps) {
  const { id, accentColour } = assessment;
  const { kind } = readAccent(accentColour);
  const notes = [
    describeCrestGap(assessment, readCrestPresence(crestBytes)),
    kind === 'too-pale' || kind === 'not-a-colour' ? describeAccent(accentColour) : null,
  ].filter((note) => note !== null);
  return (
    <>
      {notes.map((note) => (
        <p key={note} className="govuk-inset-text">
          {note}
        </p>
      ))}
      <p className="govuk-body">
        <a className="govuk-link" href={toHref(pathTo.details(id))}>
          Change the crest or the colour
        </a>
      </p>
    </>
  );
}
