import { filterOf, listOf, WITHOUT_SUGGESTION, Zorgsector } from "@pakketgraaf/begrippen";
import { anyOf, described, linkedTo, overlaps } from "@pakketgraaf/subgraph";
import { ID, InputType } from "type-graphql";
import { Deelnamerol } from "../deelname/deelname";
import { OF_DEELNAME, withDeelname } from "../deelname/deelname.links";
import { Netwerk, NetwerkSoort, NetwerkStatus } from "./netwerk";

@InputType({ description: "Welke netwerken. Koppelingen tellen mee als een bron ze noemt of ze zijn afgeleid." })
class NetwerkFilter extends filterOf({
  soort: described([NetwerkSoort], "Van een van deze soorten."),
  sector: described([Zorgsector], "In een van deze sectoren."),
  status: described([NetwerkStatus], "In een van deze standen."),
  programma: described([ID], "Bij een van deze programma's."),
  ronde: described([ID], "Uit een van deze subsidieronden."),
  organisatie: described([ID], "Waaraan een van deze organisaties meedoet."),
  rol: described([Deelnamerol], "Waaraan een organisatie in een van deze rollen meedoet; met `organisatie`: een van die."),
  project: described([ID], "Met een van deze projecten."),
  zorgvorm: described([ID], "Over een van deze zorgvormen."),
  agendaItem: described([ID], "Gekoppeld aan een van deze agenda-items."),
}) {}

export const netwerken = listOf({
  of: Netwerk,
  plural: "netwerken",
  query: "netwerken",
  description: "Academische werkplaatsen, consortia en andere netwerken voor onderzoek.",
  by: NetwerkFilter,
  naam: { column: "e.naam", description: "naam" },
  datum: { column: "e.start_vanaf", description: "begin van het netwerk" },
  filter: (query, { soort, sector, status, programma, ronde, organisatie, rol, project, zorgvorm, agendaItem }) => {
    anyOf(query, "e.soort", soort);
    overlaps(query, "e.sectoren", sector);
    anyOf(query, "e.status", status);
    anyOf(query, "e.programma_id", programma);
    anyOf(query, "e.ronde_id", ronde);
    withDeelname(query, "netwerk", { organisatie, rol });
    linkedTo(query, ["netwerk_project", "netwerk_id", "project_id"], project, WITHOUT_SUGGESTION);
    linkedTo(query, ["netwerk_zorgvorm", "netwerk_id", "zorgvorm_id"], zorgvorm, WITHOUT_SUGGESTION);
    linkedTo(query, ["netwerk_agenda_item", "netwerk_id", "agenda_item_id"], agendaItem, WITHOUT_SUGGESTION);
  },
  ofLink: OF_DEELNAME,
});
