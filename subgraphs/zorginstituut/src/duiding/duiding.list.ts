import { Datum, listOf, WITHOUT_SUGGESTION } from "@pakketgraaf/begrippen";
import { anyOf, during, linkedTo, where } from "@pakketgraaf/subgraph";
import { Field, ID, InputType } from "type-graphql";
import { DuidingsvoorwaardeSoort } from "../duidingsvoorwaarde/duidingsvoorwaarde";
import { Duiding, DuidingConclusie, DuidingSoort } from "./duiding";

@InputType({ description: "Welke duidingen. Koppelingen tellen mee als een bron ze noemt of ze zijn afgeleid." })
class DuidingFilter {
  @Field(() => [DuidingSoort], { nullable: true, description: "Van een van deze soorten." })
  soort?: DuidingSoort[] | null;

  @Field(() => [DuidingConclusie], { nullable: true, description: "Met een van deze conclusies." })
  conclusie?: DuidingConclusie[] | null;

  @Field(() => [ID], { nullable: true, description: "Met een van deze SWP-statussen." })
  swpStatus?: string[] | null;

  @Field(() => [ID], { nullable: true, description: "Waarin aan een van deze pakketcriteria is getoetst." })
  criterium?: string[] | null;

  @Field(() => [DuidingsvoorwaardeSoort], { nullable: true, description: "Met een voorwaarde van een van deze soorten." })
  voorwaardesoort?: DuidingsvoorwaardeSoort[] | null;

  @Field(() => Datum, {
    nullable: true,
    description: "Op of na deze dag. Een datum die alleen als maand of jaar bekend is, telt mee als die nog op of na deze dag kan vallen.",
  })
  datumVan?: string | null;

  @Field(() => Datum, {
    nullable: true,
    description: "Voor deze dag. Een datum die alleen als maand of jaar bekend is, telt mee als die voor deze dag kan vallen.",
  })
  datumTot?: string | null;

  @Field(() => [ID], { nullable: true, description: "Over een van deze zorgvormen." })
  zorgvorm?: string[] | null;

  @Field(() => [ID], { nullable: true, description: "Gekoppeld aan een van deze agenda-items." })
  agendaItem?: string[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "Of zij is gepubliceerd; `false`: concepten, en die ziet alleen het Zorginstituut.",
  })
  gepubliceerd?: boolean | null;
}

export const duidingen = listOf({
  of: Duiding,
  plural: "duidingen",
  query: "duidingen",
  description: "Uitspraken van het Zorginstituut over het pakket.",
  by: DuidingFilter,
  naam: { column: "e.titel", description: "titel" },
  datum: { column: "e.datum_vanaf", description: "datum" },
  filter: (query, filter) => {
    anyOf(query, "e.soort", filter.soort);
    anyOf(query, "e.conclusie", filter.conclusie);
    anyOf(query, "e.swp_status_id", filter.swpStatus);
    linkedTo(query, ["duiding_criterium", "duiding_id", "pakketcriterium_id"], filter.criterium);
    linkedTo(query, ["duidingsvoorwaarde", "duiding_id", "soort"], filter.voorwaardesoort);
    during(query, [filter.datumVan, filter.datumTot], ["e.datum_vanaf", "e.datum_tot_en_met"]);
    linkedTo(query, ["duiding_zorgvorm", "duiding_id", "zorgvorm_id"], filter.zorgvorm, WITHOUT_SUGGESTION);
    linkedTo(query, ["duiding_agenda_item", "duiding_id", "agenda_item_id"], filter.agendaItem, WITHOUT_SUGGESTION);
    where(query, "e.gepubliceerd = ?", filter.gepubliceerd);
  },
});
