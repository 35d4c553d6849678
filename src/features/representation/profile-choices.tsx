import { nameBenchmark } from '#content/benchmark-words.ts';
import { shortRuleWords } from '#content/representation-words.ts';
import { nameHeadcount } from '#domain/representation/counted.ts';
import { shortRules } from '#domain/representation/utilisation.ts';
import { type ProfileChoiceState } from '#features/representation/use-profile-choices.ts';
import { Select } from '#ui/select.tsx';

/** What the profile is read by, to choose. */
export function ProfileChoices({ choices }: { readonly choices: ProfileChoiceState }) {
  const { filled, views, benchmarks, chosen } = choices;
  return (
    <div className="app-filters">
      <Select
        label="Period"
        options={filled.map((each) => ({
          value: each.id,
          label: nameHeadcount(each) ?? 'No period',
        }))}
        value={chosen.headcount?.id ?? ''}
        onChange={(event) => choices.setHeadcountId(event.target.value)}
      />
      {views.length > 1 && (
        <Select
          label="Groups"
          options={views.map(({ id, name }) => ({ value: id, label: name }))}
          value={chosen.view.id}
          onChange={(event) => choices.setViewId(event.target.value)}
        />
      )}
      <Select
        label="Compared with"
        options={[
          ...benchmarks.map((each) => ({ value: each.id, label: nameBenchmark(each) })),
          { value: '', label: 'Nothing' },
        ]}
        value={chosen.benchmark?.id ?? ''}
        onChange={(event) => choices.setBenchmarkId(event.target.value)}
      />
      <Select
        label="Shares of"
        options={[
          { value: 'known', label: 'Those who said' },
          { value: 'all', label: 'Everybody, silent or not' },
        ]}
        value={chosen.base}
        onChange={(event) => choices.setBase(event.target.value === 'all' ? 'all' : 'known')}
      />
      <Select
        label="A group is short when there is"
        options={shortRules.map((rule) => ({ value: rule, label: shortRuleWords[rule] }))}
        value={chosen.rule}
        onChange={(event) => {
          const rule = shortRules.find((each) => each === event.target.value);
          if (rule !== undefined) choices.setRule(rule);
        }}
      />
    </div>
  );
}
