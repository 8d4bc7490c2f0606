import { Datum, filterOf, listOf, WITHOUT_SUGGESTION, Zorgsector } from "@pakketgraaf/begrippen";
import { anyOf, described, linkedTo, overlaps, where } from "@pakketgraaf/subgraph";
import { ID, InputType } from "type-graphql";
import { Agenda, AgendaSoort, AgendaStatus } from "./agenda";

@InputType({ description: "Welke agenda's. Koppelingen tellen mee als een bron ze noemt of ze zijn afgeleid." })
class AgendaFilter extends filterOf({
  soort: described([AgendaSoort], "Van een van deze soorten."),
  status: described([AgendaStatus], "In een van deze standen."),
  sector: described([Zorgsector], "Over een van deze sectoren."),
  eigenaar: described([ID], "Van een van deze organisaties."),
  criterium: described([ID], "Met een van deze prioriteringscriteria."),
  agendaItem: described([ID], "Waarop een van deze agenda-items staat."),
  geldigOp: described(
    Datum,
    "Waarvan bekend is dat zij op deze dag gelden; nooit een agenda die wordt voorbereid. Van een agenda zonder bekend begin is dat niet bekend: zie `geldt`.",
  ),
}) {}

/** SQL for the days on which an agenda is known to hold, as the index has it; null where its beginning is not known. */
const GELDIGHEID = "CASE WHEN e.geldig_van_vanaf IS NOT NULL THEN daterange(e.geldig_van_vanaf, e.geldig_tot_vanaf) END";

export const agendas = listOf({
  of: Agenda,
  plural: "agenda's",
  query: "agendas",
  description: "Agenda's waarop onderwerpen van pakketbeheer en passende zorg staan.",
  by: AgendaFilter,
  naam: { column: "e.naam", description: "naam" },
  datum: { column: "e.geldig_van_vanaf", description: "begin" },
  filter: (query, { soort, status, sector, eigenaar, criterium, agendaItem, geldigOp }) => {
    anyOf(query, "e.soort", soort);
    anyOf(query, "e.status", status);
    overlaps(query, "e.sectoren", sector);
    linkedTo(query, ["agenda_partij", "agenda_id", "organisatie_id"], eigenaar, "l.rol = 'EIGENAAR'");
    linkedTo(query, ["agenda_criterium", "agenda_id", "prioriteringscriterium_id"], criterium, WITHOUT_SUGGESTION);
    linkedTo(query, ["agenda_item_agenda", "agenda_id", "agenda_item_id"], agendaItem, WITHOUT_SUGGESTION);
    where(query, `${GELDIGHEID} @> ?::date AND e.status IS DISTINCT FROM 'IN_VOORBEREIDING'`, geldigOp);
  },
});
