import { foldWords } from '#domain/representation/reading/fold-text.ts';

const PERSONAL =
  /\b(?:names?|surname|forenames?|firstname|lastname|fullname|known as|initials|e ?mail|mail|phone|telephone|mobile|address|street|post ?code|nino|ni number|national insurance|nhs number|dob|birth|birthday|line manager|reports to|notes?|comments?|username|login)\b/;
const NUMBERED =
  /\b(?:payroll|employee|staff|person|personnel|assignment|contract|position)s? (?:id|no|number|ref|reference|code)\b|^(?:id|ref|reference)$/;
/** Things, not people, that have names and addresses. */
const THINGS =
  /\b(?:department|service|team|directorate|division|section|unit|school|site|location|office|building|grade|band|job|post title|role|position title|cost centre|organisation|employer)\b/;

/** Whether what a column is headed says that it tells who somebody is: a name, an address, a number. */
export function isIdentifyingHead(head: string): boolean {
  const folded = foldWords(head);
  return NUMBERED.test(folded) || (PERSONAL.test(folded) && !THINGS.test(folded));
}

/** Whether a value may tell who somebody is: an e-mail address, a date, or a text too long for a category. */
export function isIdentifyingValue(value: string): boolean {
  return value.length > VALUE_MAX_CHARACTERS || value.includes('@') || DATE.test(value);
}

const VALUE_MAX_CHARACTERS = 100;
const DATE =
  /^(?:\d{4}-\d{2}-\d{2}|\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\d{1,2}[ -][a-z]{3,9}[ -]\d{2,4})\b/i;
