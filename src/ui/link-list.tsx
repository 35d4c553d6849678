import { ShowMore } from '#ui/show-more.tsx';

type LinkListProps = {
  readonly links: readonly { readonly key: string; readonly href: string; readonly text: string }[];
  /** How many are shown at first, and how many more at each press. */
  readonly step: number;
};

/** A long list of links, a part at a time. */
export function LinkList({ links, step }: LinkListProps) {
  return (
    <ShowMore
      items={links}
      step={step}
      render={(shown) => (
        <ul className="govuk-list govuk-list--bullet">
          {shown.map(({ key, href, text }) => (
            <li key={key}>
              <a className="govuk-link" href={href}>
                {text}
              </a>
            </li>
          ))}
        </ul>
      )}
    />
  );
}
