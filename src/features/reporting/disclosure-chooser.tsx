import {
  canBeSubtracted,
  type DisclosureRule,
  INTERNAL_RULE,
  PUBLIC_RULE,
} from '#domain/disclosure/disclosure-rule.ts';
import { Choices } from '#ui/choices.tsx';

type DisclosureChooserProps = {
  readonly rule: DisclosureRule;
  /** Whether everything may be shown: not in what is for the public. */
  readonly mayShowAll: boolean;
  /** The rule of the last report made of this assessment here, or null. */
  readonly lastRule: DisclosureRule | null;
  readonly onChoose: (rule: DisclosureRule) => void;
};

const rules: readonly {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
  readonly rule: DisclosureRule;
}[] = [
  {
    value: 'ten',
    label: 'Withhold numbers below 10',
    hint: 'For publishing. Others from which they could be worked out are withheld as well',
    rule: PUBLIC_RULE,
  },
  { value: 'five', label: 'Withhold numbers below 5', rule: { threshold: 5, roundTo: 1 } },
  {
    value: 'ten-rounded',
    label: 'Withhold numbers below 10, and round the others to the nearest 5',
    rule: { threshold: 10, roundTo: 5 },
  },
  {
    value: 'all',
    label: 'Show every number',
    hint: 'For use inside the council only; each page says so',
    rule: INTERNAL_RULE,
  },
];

/** How small numbers of people are treated in the report. */
export function DisclosureChooser(props: DisclosureChooserProps) {
  const { rule, mayShowAll, lastRule, onChoose } = props;
  const offered = rules.filter((each) => mayShowAll || each.rule.threshold !== null);
  const chosen = offered.find((each) => !canBeSubtracted(each.rule, rule));
  return (
    <>
      <Choices
        kind="radios"
        legend="Small numbers of people"
        hint="In figures on representation. A small number can point to a person. A reading of an indicator is withheld with the count it is of. What else you type into texts and measures is printed as you typed it."
        name="small-numbers"
        choices={offered}
        checkedValues={chosen === undefined ? [] : [chosen.value]}
        onChange={({ target }) => {
          const next = offered.find(({ value }) => value === target.value);
          if (next !== undefined) onChoose(next.rule);
        }}
      />
      {lastRule !== null && rule.threshold !== null && canBeSubtracted(lastRule, rule) && (
        <p className="govuk-inset-text">
          The last report of this assessment treated small numbers in another way. Somebody who has
          both can work out numbers that one of them withholds. If the other was published, keep to
          its rule.
        </p>
      )}
    </>
  );
}
