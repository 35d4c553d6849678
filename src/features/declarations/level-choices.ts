import { type Framework } from '#domain/framework.ts';

/** The levels up to `top` to choose from, "no level" first. */
export function listLevelChoices(framework: Framework, top: number) {
  const levels = framework.levels.filter((level) => level.number <= top);
  return [
    { value: '0', label: 'No level (0)' },
    ...levels.map((level) => ({
      value: `${level.number}`,
      label: `Level ${level.number}: ${level.title}`,
    })),
  ];
}
