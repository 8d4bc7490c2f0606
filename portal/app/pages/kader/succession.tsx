import { Ground } from "../../parts/ground";
import { Part } from "../../parts/page";
import { RecordLink } from "../../parts/record";
import { Validity } from "../../parts/validity";
import { words } from "../../parts/words";
import type { KaderTold } from "./told";

interface Step {
  aard: string;
  reikwijdte: string;
  grondslag: string;
  onderbouwing?: string | null;
  other: KaderTold["vervangt"][number]["vervangen"];
}

/** What it came instead of, and what came instead of it. */
export function Succession({ kader: { vervangt, vervangenDoor } }: { kader: KaderTold }) {
  return (
    <Part
      title="Versies en opvolging"
      id="opvolging"
      isEmpty={vervangt.length === 0 && vervangenDoor.length === 0}
      empty="Of het een eerder kader opvolgt of zelf is opgevolgd, is niet bekend."
    >
      {vervangt.length > 0 && (
        <>
          <h3 className="nl-heading nl-heading--level-3">Kwam in de plaats van</h3>
          <Steps steps={vervangt.map((each) => ({ ...each, other: each.vervangen }))} />
        </>
      )}
      {vervangenDoor.length > 0 && (
        <>
          <h3 className="nl-heading nl-heading--level-3">Is opgevolgd door</h3>
          <Steps steps={vervangenDoor.map((each) => ({ ...each, other: each.opvolger }))} />
        </>
      )}
    </Part>
  );
}

const Steps = ({ steps }: { steps: readonly Step[] }) => (
  <ul>
    {steps.map(({ other, aard, reikwijdte, grondslag, onderbouwing }) => (
      <li key={other.id}>
        <RecordLink record={other}>{other.titel}</RecordLink>
        {other.versie && ` (versie ${other.versie})`}: {words(aard).toLowerCase()}, {words(reikwijdte).toLowerCase()};{" "}
        <Validity from={other.geldigVan} until={other.geldigTot} />. <Ground of={grondslag} why={onderbouwing} />
      </li>
    ))}
  </ul>
);
