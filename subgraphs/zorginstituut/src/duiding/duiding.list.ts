import { Datum, filterOf, listOf, WITHOUT_SUGGESTION } from "@pakketgraaf/begrippen";
import { anyOf, described, during, linkedTo, where } from "@pakketgraaf/subgraph";
import { ID, InputType } from "type-graphql";
import { DuidingsvoorwaardeSoort } from "../duidingsvoorwaarde/duidingsvoorwaarde";
import { Duiding, DuidingConclusie, DuidingSoort } from "./duiding";

@InputType({ description: "Welke duidingen. Koppelingen tellen mee als een bron ze noemt of ze zijn afgeleid." })
class DuidingFilter extends filterOf({
  soort: described([DuidingSoort], "Van een van deze soorten."),
  conclusie: described([DuidingConclusie], "Met een van deze conclusies."),
  swpStatus: described([ID], "Met een van deze SWP-statussen."),
  criterium: described([ID], "Waarin aan een van deze pakketcriteria is getoetst."),
  voorwaardesoort: described([DuidingsvoorwaardeSoort], "Met een voorwaarde van een van deze soorten."),
  datumVan: described(
    Datum,
    "Op of na deze dag. Een datum die alleen als maand of jaar bekend is, telt mee als die nog op of na deze dag kan vallen.",
  ),
  datumTot: described(
    Datum,
    "Voor deze dag. Een datum die alleen als maand of jaar bekend is, telt mee als die voor deze dag kan vallen.",
  ),
  zorgvorm: described([ID], "Over een van deze zorgvormen."),
  agendaItem: described([ID], "Gekoppeld aan een van deze agenda-items."),
  gepubliceerd: described(Boolean, "Of zij is gepubliceerd; `false`: concepten, en die ziet alleen het Zorginstituut."),
}) {}

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
