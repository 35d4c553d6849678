import { type Unit } from '#domain/unit.ts';
import { formatDay } from '#shared/format.ts';
import { Button } from '#ui/button.tsx';
import { Details } from '#ui/details.tsx';

type RetiredServicesProps = {
  readonly units: readonly Unit[];
  readonly onBringBack: (unit: Unit) => void;
};

/** Services that no longer count, whose answers are kept; nothing when there are none. */
export function RetiredServices({ units, onBringBack }: RetiredServicesProps) {
  if (units.length === 0) return null;
  return (
    <Details summary={`Retired services (${units.length})`}>
      {units.map((unit) => (
        <div key={unit.id} className="app-actions">
          <p className="govuk-body">
            {unit.name}, retired {formatDay(unit.retiredAt?.slice(0, 10) ?? '')}
          </p>
          <Button look="secondary" onClick={() => onBringBack(unit)}>
            Bring back {unit.name}
          </Button>
        </div>
      ))}
    </Details>
  );
}
