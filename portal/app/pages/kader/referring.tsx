import { Badge } from "../../parts/badge";
import { Ground } from "../../parts/ground";
import { Part } from "../../parts/page";
import { RecordLink } from "../../parts/record";
import { words } from "../../parts/words";
import type { KaderTold } from "./told";

/** What it is about, and what refers to it. */
export function Referring({ kader }: { kader: KaderTold }) {
  const { criteria, actueelVoor, wettelijkeEis, criteriumTekst, agendas, mijlpalen, bouwtVoortOp, verwantMet } = kader;
  const current = new Set(actueelVoor.map(({ id }) => id));
  return (
    <>
      <Part
        title="Waarover het gaat"
        id="criteria"
        isEmpty={criteria.length === 0 && !wettelijkeEis && !criteriumTekst}
        empty="Het gaat over geen pakketcriterium, voor zover bekend."
      >
        <ul>
          {criteria.map(({ id, naam }) => (
            <li key={id}>{naam} {current.has(id) && <Badge>hiermee wordt nu beoordeeld</Badge>}</li>
          ))}
          {wettelijkeEis && <li>Wettelijke eis: {wettelijkeEis.naam}. {wettelijkeEis.toets}</li>}
          {criteria.length === 0 && !wettelijkeEis && criteriumTekst && <li>{criteriumTekst}</li>}
        </ul>
      </Part>
      <Part
        title="Wat ernaar verwijst"
        id="verwijzingen"
        isEmpty={agendas.length + mijlpalen.length + bouwtVoortOp.length + verwantMet.length === 0}
        empty="Er zijn geen agenda’s, mijlpalen of andere kaders die ernaar verwijzen, voor zover bekend."
      >
        <ul>
          {agendas.map(({ id, naam }) => <li key={id}><Badge>Agenda</Badge> {naam}</li>)}
          {mijlpalen.map(({ id, omschrijving, status }) => (
            <li key={id}><Badge>Mijlpaal</Badge> {omschrijving} ({words(status).toLowerCase()})</li>
          ))}
          {bouwtVoortOp.map(({ kader: other, grondslag, onderbouwing }) => (
            <li key={other.id}>
              <Badge>Bouwt voort op</Badge> <RecordLink record={other}>{other.titel}</RecordLink>.{" "}
              <Ground of={grondslag} why={onderbouwing} />
            </li>
          ))}
          {verwantMet.map(({ kader: other, grondslag, onderbouwing }) => (
            <li key={other.id}>
              <Badge>Verwant met</Badge> <RecordLink record={other}>{other.titel}</RecordLink>.{" "}
              <Ground of={grondslag} why={onderbouwing} />
            </li>
          ))}
        </ul>
      </Part>
    </>
  );
}
