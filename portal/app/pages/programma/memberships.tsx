import { Ground } from "../../parts/ground";
import { Part } from "../../parts/page";
import { Period } from "../../parts/period";
import { RecordLink } from "../../parts/record";
import type { ProgrammeTold } from "./told";

/** What it was, is and will be a part of, and what of it. */
export function Memberships({ programme: { lidmaatschappen, lidmaatschappenVanOnderdelen } }: { programme: ProgrammeTold }) {
  return (
    <Part
      title="Onderdelen door de tijd"
      id="onderdelen"
      isEmpty={lidmaatschappen.length === 0 && lidmaatschappenVanOnderdelen.length === 0}
      empty="Het is geen onderdeel van een ander programma, en heeft zelf geen onderdelen, voor zover bekend."
    >
      {lidmaatschappen.length > 0 && (
        <>
          <h3 className="nl-heading nl-heading--level-3">Onderdeel van</h3>
          <MembershipList of={lidmaatschappen.map((each) => ({ ...each, other: each.programma }))} />
        </>
      )}
      {lidmaatschappenVanOnderdelen.length > 0 && (
        <>
          <h3 className="nl-heading nl-heading--level-3">Heeft als onderdeel</h3>
          <MembershipList of={lidmaatschappenVanOnderdelen.map((each) => ({ ...each, other: each.onderdeel }))} />
        </>
      )}
    </Part>
  );
}

type Membership = Pick<ProgrammeTold["lidmaatschappen"][number], "id" | "grondslag" | "onderbouwing" | "van" | "totEnMet"> & {
  other: { id: string; naam: string };
};

const MembershipList = ({ of }: { of: readonly Membership[] }) => (
  <ul>
    {of.map(({ id, other, van, totEnMet, grondslag, onderbouwing }) => (
      <li key={id}>
        <RecordLink record={other}>{other.naam}</RecordLink>, <Period from={van} until={totEnMet} />.{" "}
        <Ground of={grondslag} why={onderbouwing} />
      </li>
    ))}
  </ul>
);
