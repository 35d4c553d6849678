import * as z from 'zod/mini';

import { type Assessment } from '#domain/assessment.ts';
import { type DayParts, readDay, splitDay } from '#domain/day-parts.ts';

const dayParts = z.object({ day: z.string(), month: z.string(), year: z.string() });
const aDay = (message: string) =>
  dayParts.check(z.refine((parts: DayParts) => readDay(parts) !== null, { error: message }));

/** What the set-up form holds: text as typed, checked when the form is sent. */
export const detailsFormSchema = z
  .object({
    councilName: z
      .string()
      .check(
        z.trim(),
        z.minLength(1, 'Enter the name of the council'),
        z.maxLength(200, 'The name must be 200 characters or fewer'),
      ),
    frameworkId: z.string().check(z.minLength(1, 'Choose an edition of the Standard')),
    periodStart: aDay('Enter a real date on which the period starts, such as 1 4 2026'),
    periodEnd: aDay('Enter a real date on which the period ends, such as 31 3 2027'),
    levelAimedFor: z.string().check(z.minLength(1, 'Choose the level you aim for')),
    strandIds: z.array(z.string()).check(z.minLength(1, 'Choose at least one strand')),
    completedByName: z.string().check(z.trim(), z.maxLength(200)),
    completedByRole: z.string().check(z.trim(), z.maxLength(200)),
    serviceRuleKind: z.enum(['every', 'share']),
    neededPercent: z.string(),
    services: z.string(),
  })
  .check(
    z.refine(
      (form) => {
        const start = readDay(form.periodStart);
        const end = readDay(form.periodEnd);
        return start === null || end === null || start <= end;
      },
      { error: 'The period must end on or after the day it starts', path: ['periodEnd'] },
    ),
    z.refine(
      (form) => form.serviceRuleKind === 'every' || readPercent(form.neededPercent) !== null,
      {
        error: 'Enter a whole number from 1 to 100',
        path: ['neededPercent'],
      },
    ),
  );
export type DetailsForm = z.infer<typeof detailsFormSchema>;

/** The assessment's own fields, from a form that has been checked. */
export type AssessmentDetails = Pick<
  Assessment,
  | 'councilName'
  | 'periodStart'
  | 'periodEnd'
  | 'levelAimedFor'
  | 'strandIds'
  | 'completedByName'
  | 'completedByRole'
  | 'serviceRule'
>;

/** Turns a checked form into the assessment's fields. Must only be given a form that passed. */
export function readDetails(form: DetailsForm): AssessmentDetails {
  const start = readDay(form.periodStart);
  const end = readDay(form.periodEnd);
  const percent = readPercent(form.neededPercent);
  if (start === null || end === null) throw new Error('The form has not been checked');
  return {
    councilName: form.councilName.trim(),
    periodStart: start,
    periodEnd: end,
    levelAimedFor: Number(form.levelAimedFor),
    strandIds: form.strandIds,
    completedByName: form.completedByName.trim(),
    completedByRole: form.completedByRole.trim(),
    serviceRule:
      form.serviceRuleKind === 'share' && percent !== null
        ? { kind: 'share', neededPercent: percent }
        : { kind: 'every' },
  };
}

/** The form as it shows an assessment that exists. */
export function fillDetails(assessment: Assessment): DetailsForm {
  const { serviceRule } = assessment;
  return {
    councilName: assessment.councilName,
    frameworkId: assessment.frameworkId,
    periodStart: splitDay(assessment.periodStart),
    periodEnd: splitDay(assessment.periodEnd),
    levelAimedFor: `${assessment.levelAimedFor}`,
    strandIds: assessment.strandIds,
    completedByName: assessment.completedByName,
    completedByRole: assessment.completedByRole,
    serviceRuleKind: serviceRule.kind,
    neededPercent: serviceRule.kind === 'share' ? `${serviceRule.neededPercent}` : '',
    services: '',
  };
}

/** A whole number from 1 to 100, or null. */
function readPercent(text: string): number | null {
  const percent = /^\s*\d{1,3}\s*%?\s*$/.test(text) ? Number.parseInt(text, 10) : 0;
  return percent >= 1 && percent <= 100 ? percent : null;
}
