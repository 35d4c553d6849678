// @vitest-environment jsdom
import { readFileSync } from 'node:fs';

import { render } from '@testing-library/react';
import { type ReactElement } from 'react';
import { expect, test } from 'vitest';

import { Button } from '#ui/button.tsx';
import { Choices } from '#ui/choices.tsx';
import { Details } from '#ui/details.tsx';
import { Input } from '#ui/input.tsx';
import { Select } from '#ui/select.tsx';
import { Tag } from '#ui/tag.tsx';
import { TextArea } from '#ui/text-area.tsx';

type Fixture = { readonly name: string; readonly html: string };

/** The HTML that govuk-frontend's own template gives for a named example. */
function readFixture(component: string, name: string): Element {
  const path = `node_modules/govuk-frontend/dist/govuk/components/${component}/fixtures.json`;
  const { fixtures } = JSON.parse(readFileSync(path, 'utf8')) as { fixtures: Fixture[] };
  const fixture = fixtures.find((each) => each.name === name);
  if (fixture === undefined) throw new Error(`${component} has no example "${name}"`);
  const holder = document.createElement('div');
  holder.innerHTML = fixture.html;
  return holder.firstElementChild!;
}

/** Each element as its tag, its govuk classes and its type, in order: what the style sheet sees. */
function outline(element: Element): string[] {
  return [element, ...element.querySelectorAll('*')].map((each) => {
    const classes = [...each.classList].filter((name) =>
      /^govuk-(?!label--s|fieldset__legend--)/.test(name),
    );
    const type = each.tagName === 'INPUT' ? `[${each.getAttribute('type') ?? ''}]` : '';
    return `${each.tagName.toLowerCase()}${type}.${classes.toSorted().join('.')}`;
  });
}

const twoChoices = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
];

test.each<[component: string, example: string, ours: () => ReactElement]>([
  ['button', 'default', () => <Button type="submit">Save and continue</Button>],
  ['button', 'secondary', () => <Button look="secondary">Secondary</Button>],
  ['button', 'warning', () => <Button look="warning">Warning</Button>],
  ['input', 'default', () => <Input label="National Insurance number" />],
  ['input', 'with hint text', () => <Input label="Number" hint="On your card" />],
  ['input', 'with error message', () => <Input label="Number" error="Enter it" />],
  ['textarea', 'default', () => <TextArea label="Can you provide more detail?" />],
  ['textarea', 'with error message', () => <TextArea label="More" error="Enter more detail" />],
  [
    'select',
    'default',
    () => <Select label="Label" options={[...twoChoices, { value: '3', label: '3' }]} />,
  ],
  ['tag', 'grey', () => <Tag text="Grey" colour="grey" />],
  ['details', 'default', () => <Details summary="Help">Text</Details>],
  [
    'radios',
    'inline',
    () => (
      <Choices
        kind="radios"
        legend="Have you?"
        hint="This includes"
        isCompact
        choices={twoChoices}
      />
    ),
  ],
])('%s looks to the style sheet as govuk-frontend’s example "%s"', (component, example, ours) => {
  const { container } = render(ours());
  const isSmall = (line: string) => line.replace('.govuk-radios--small', '');
  expect(outline(container.firstElementChild!).map(isSmall)).toEqual(
    outline(readFixture(component, example)).map(isSmall),
  );
});
