import { Datum, listOf } from "@pakketgraaf/begrippen";
import { anyOf, linkedTo, where } from "@pakketgraaf/subgraph";
import { Field, ID, InputType } from "type-graphql";
import { IS_FACT, STATUS_OF_LINK } from "../koppeling/koppeling.links";
import { today } from "../peildatum";
import { Project, ProjectStatus, Relevantie } from "./project";
import { STATUS_ON } from "./status";

@InputType({ description: "Welke projecten. Koppelingen tellen mee als ze zijn bevestigd." })
class ProjectFilter {
  @Field(() => [ID], { nullable: true, description: "In een van deze programma's." })
  programma?: string[] | null;

  @Field(() => [ID], { nullable: true, description: "Uit een van deze subsidieronden." })
  ronde?: string[] | null;

  @Field(() => [ProjectStatus], { nullable: true, description: "In een van deze standen op de dag `op`." })
  status?: ProjectStatus[] | null;

  @Field(() => Datum, { nullable: true, description: "De dag waarop `status` geldt; standaard vandaag." })
  op?: string | null;

  @Field(() => [Relevantie], { nullable: true, description: "Met een van deze relevanties." })
  relevantie?: Relevantie[] | null;

  @Field(() => [ID], { nullable: true, description: "Gekoppeld aan een van deze zorgvormen." })
  zorgvorm?: string[] | null;

  @Field(() => [ID], { nullable: true, description: "Gekoppeld aan een van deze agenda-items." })
  agendaItem?: string[] | null;
}

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
  status: STATUS_OF_LINK,
});
