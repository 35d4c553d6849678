type TagProps = {
  readonly text: string;
  readonly colour?: 'grey' | 'blue' | 'green' | 'yellow' | 'red';
};

/** A short state in a coloured box; the words alone carry the meaning. */
export function Tag({ text, colour = 'blue' }: TagProps) {
  return <strong className={`govuk-tag govuk-tag--${colour}`}>{text}</strong>;
}
