import { Datum, DuidingConclusie, filterOf, listOf, today, WITHOUT_SUGGESTION } from "@pakketgraaf/begrippen";
import { anyOf, described, during, linkedTo, where } from "@pakketgraaf/subgraph";
import { ID, InputType } from "type-graphql";
import type { ObjectLiteral, SelectQueryBuilder } from "typeorm";
import { DuidingsvoorwaardeSoort } from "../duidingsvoorwaarde/duidingsvoorwaarde";
import { Adviesuitkomst, Duiding, DuidingSoort, MinisterBesluit } from "./duiding";
import { DUIDING_BY_VERGOEDINGSVOORWAARDE } from "./duiding.links";

@InputType({ description: "Welke duidingen. Koppelingen tellen mee als een bron ze noemt of ze zijn afgeleid." })
class DuidingFilter extends filterOf({
  soort: described([DuidingSoort], "Van een van deze soorten."),
  conclusie: described([DuidingConclusie], "Met een van deze conclusies."),
  adviesuitkomst: described([Adviesuitkomst], "Met een van deze adviezen aan de minister."),
  besluitMinister: described([MinisterBesluit], "Met een van deze besluiten van de minister."),
  productsoort: described([ID], "Van een van deze soorten producten van pakketbeheer."),
  geldigOp: described(
    Datum,
    "Die op deze dag gelden, na opvolging, voor minstens een van hun zorgvormen; met `zorgvorm`: voor een van die. Van wanneer niet bekend is of zij toen gold, doet niet mee.",
  ),
  alleenGeldend: described(Boolean, "`true`: alleen wat vandaag geldt, zoals `geldigOp` met de dag van vandaag."),
  swpStatus: described([ID], "Met een van deze SWP-statussen."),
  criterium: described([ID], "Waarin aan een van deze pakketcriteria is getoetst."),
  voorwaardesoort: described([DuidingsvoorwaardeSoort], "Met een voorwaarde van een van deze soorten."),
  vergoedingsvoorwaarde: described([ID], "Met een voorwaarde die met een van deze vergoedingsvoorwaarden overeenkomt."),
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
  handelingsoptie: described([ID], "Waarbij voor een van deze handelingsopties is gekozen."),
  commissie: described([ID], "Waarover een van deze adviescommissies adviseerde."),
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
    anyOf(query, "e.adviesuitkomst", filter.adviesuitkomst);
    anyOf(query, "e.besluit_minister_besluit", filter.besluitMinister);
    anyOf(query, "e.productsoort_id", filter.productsoort);
    inForce(query, filter.geldigOp, filter.zorgvorm);
    inForce(query, filter.alleenGeldend ? today() : null, filter.zorgvorm);
    linkedTo(query, ["duiding_criterium", "duiding_id", "pakketcriterium_id"], filter.criterium, WITHOUT_SUGGESTION);
    linkedTo(query, ["duidingsvoorwaarde", "duiding_id", "soort"], filter.voorwaardesoort);
    const { table, child, parent } = DUIDING_BY_VERGOEDINGSVOORWAARDE;
    linkedTo(query, [table, child, parent], filter.vergoedingsvoorwaarde, WITHOUT_SUGGESTION);
    during(query, [filter.datumVan, filter.datumTot], ["e.datum_vanaf", "e.datum_tot_en_met"]);
    linkedTo(query, ["duiding_zorgvorm", "duiding_id", "zorgvorm_id"], filter.zorgvorm, WITHOUT_SUGGESTION);
    linkedTo(query, ["duiding_agenda_item", "duiding_id", "agenda_item_id"], filter.agendaItem, WITHOUT_SUGGESTION);
    linkedTo(query, ["duiding_handelingsoptie", "duiding_id", "handelingsoptie_id"], filter.handelingsoptie, WITHOUT_SUGGESTION);
    linkedTo(query, ["commissieadvies", "duiding_id", "adviescommissie_id"], filter.commissie, WITHOUT_SUGGESTION);
    where(query, "e.gepubliceerd = ?", filter.gepubliceerd);
  },
});

/** SQL for the days on which a duiding holds by itself, as the index has it; null where its beginning is not known. */
const BEGIN = "coalesce(e.geldig_van_vanaf, e.datum_vanaf, e.peildatum_vanaf)";
const EINDE = "coalesce(e.geldig_tot_vanaf, e.eind_vanaf)";
const BY_ITSELF = `CASE WHEN ${BEGIN} < coalesce(${EINDE}, 'infinity'::date) THEN daterange(${BEGIN}, ${EINDE}) END`;

/** Keeps what holds on a day for some of the care that it is about, or for some of these zorgvormen. */
function inForce(
  query: SelectQueryBuilder<ObjectLiteral>,
  day: string | null | undefined,
  zorgvormen: readonly string[] | null | undefined,
): void {
  if (!day) return;
  const about = zorgvormen ? " AND g.zorgvorm_id = ANY(:inForceFor::text[])" : "";
  query.setParameter("inForceFor", zorgvormen);
  const held = `g.van <= ?::date AND (g.tot IS NULL OR ?::date < g.tot) AND coalesce(g.grondslag, '') <> 'SUGGESTIE'${about}`;
  // One by one, of those that the index finds: the periods of all are not worked out for it.
  where(query, `${BY_ITSELF} @> ?::date AND (SELECT true FROM duiding_geldigheid g WHERE g.duiding_id = e.id AND ${held} LIMIT 1)`, day);
}
