import { Datum, filterOf, listOf, today } from "@pakketgraaf/begrippen";
import { anyOf, described, linkedTo, where } from "@pakketgraaf/subgraph";
import { ID, InputType } from "type-graphql";
import { IS_FACT, STATUS_OF_LINK } from "../koppeling/koppeling.links";
import { Project, ProjectStatus, Relevantie } from "./project";
import { STATUS_ON } from "./status";

@InputType({ description: "Welke projecten. Koppelingen tellen mee als ze zijn bevestigd." })
class ProjectFilter extends filterOf({
  programma: described([ID], "In een van deze programma's."),
  ronde: described([ID], "Uit een van deze subsidieronden."),
  status: described([ProjectStatus], "In een van deze standen op de dag `op`."),
  op: described(Datum, "De dag waarop `status` geldt; standaard vandaag."),
  relevantie: described([Relevantie], "Met een van deze relevanties."),
  zorgvorm: described([ID], "Gekoppeld aan een van deze zorgvormen."),
  agendaItem: described([ID], "Gekoppeld aan een van deze agenda-items."),
}) {}

export const projecten = listOf({
  of: Project,
  plural: "projecten",
  query: "projecten",
  description: "Onderzoeksprojecten.",
  by: ProjectFilter,
  naam: { column: "e.titel", description: "titel" },
  datum: { column: "e.start_vanaf", description: "begin van het project" },
  filter: (query, { programma, ronde, status, op, relevantie, zorgvorm, agendaItem }) => {
    anyOf(query, "e.programma_id", programma);
    anyOf(query, "e.ronde_id", ronde);
    if (status) where(query, `(${status.map((value) => STATUS_ON[value]).join(" OR ") || "false"})`, op ?? today());
    anyOf(query, "e.relevantie", relevantie);
    linkedTo(query, ["koppeling", "project_id", "zorgvorm_id"], zorgvorm, IS_FACT);
    linkedTo(query, ["koppeling", "project_id", "agenda_item_id"], agendaItem, IS_FACT);
  },
  ofLink: STATUS_OF_LINK,
});
