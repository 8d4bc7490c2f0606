import { listOf } from "@pakketgraaf/begrippen";
import { anyOf } from "@pakketgraaf/subgraph";
import { Field, ID, InputType } from "type-graphql";
import { FACTS, Koppeling, KoppelingStatus } from "./koppeling";

@InputType({ description: "Welke koppelingen." })
class KoppelingFilter {
  @Field(() => [KoppelingStatus], {
    nullable: true,
    description: "In een van deze standen; standaard alleen BEVESTIGD. Vraag VOORGESTELD voor wat nog op bevestiging wacht, BETWIST voor waar bezwaar tegen is.",
  })
  status?: KoppelingStatus[] | null;

  @Field(() => [ID], { nullable: true, description: "Van een van deze projecten." })
  project?: string[] | null;

  @Field(() => [ID], { nullable: true, description: "Van een van deze kennislacunes." })
  kennislacune?: string[] | null;

  @Field(() => [ID], { nullable: true, description: "Met een van deze agenda-items." })
  agendaItem?: string[] | null;

  @Field(() => [ID], { nullable: true, description: "Met een van deze zorgvormen." })
  zorgvorm?: string[] | null;
}

export const koppelingen = listOf({
  of: Koppeling,
  plural: "koppelingen",
  query: "koppelingen",
  description: "Koppelingen tussen onderzoek en pakketvragen: standaard wat is bevestigd, en met `filter.status` ook een werklijst.",
  by: KoppelingFilter,
  datum: { column: "e.op", description: "wanneer de koppeling is voorgesteld", kind: "moment" },
  filter: (query, { status, project, kennislacune, agendaItem, zorgvorm }) => {
    anyOf(query, "e.status", status ?? FACTS);
    anyOf(query, "e.project_id", project);
    anyOf(query, "e.kennislacune_id", kennislacune);
    anyOf(query, "e.agenda_item_id", agendaItem);
    anyOf(query, "e.zorgvorm_id", zorgvorm);
  },
});
