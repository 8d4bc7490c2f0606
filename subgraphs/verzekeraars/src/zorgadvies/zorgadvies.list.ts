import { Aanspraak, filterOf, linkWithGrounds, listOf, VERANTWOORD, WITHOUT_SUGGESTION, ZorgadviesSoort } from "@pakketgraaf/begrippen";
import { anyOf, described, linkedTo } from "@pakketgraaf/subgraph";
import { ID, InputType } from "type-graphql";
import { AuteurSoort } from "../auteur-soort";
import { carriedOut, RELATIE_OF_LINK, RelatieMetDuiding, withDuiding } from "../relatie-met-duiding";
import { Zorgadvies } from "./zorgadvies";

@InputType({ description: "Welke zorgadviezen. Koppelingen tellen mee als een bron ze noemt of ze zijn afgeleid." })
class ZorgadviesFilter extends filterOf({
  soort: described([ZorgadviesSoort], "Van een van deze soorten."),
  auteurSoort: described([AuteurSoort], "Van een van deze soorten auteurs."),
  organisatie: described([ID], "Van een van deze organisaties."),
  aanspraak: described([Aanspraak], "Met een van deze oordelen over de aanspraak."),
  zorgvorm: described([ID], "Gekoppeld aan een van deze zorgvormen."),
  duiding: described([ID], "Ter uitvoering van een van deze duidingen."),
  duidingsvoorwaarde: described([ID], "Ter uitvoering van een van deze voorwaarden uit duidingen."),
  relatieMetDuiding: described([RelatieMetDuiding], "Met een van deze relaties met een duiding, welke dan ook; `VOERT_VOORWAARDE_UIT`: ter uitvoering van een voorwaarde daaruit."),
}) {}

export const zorgadviezen = listOf({
  of: Zorgadvies,
  plural: "zorgadviezen",
  query: "zorgadviezen",
  description: "Oordelen en adviezen aan de kant van de verzekeraars.",
  by: ZorgadviesFilter,
  ofLink: RELATIE_OF_LINK,
  // What a concern keeps to itself lies in tables of its own.
  onvoorzien: { over: "own" },
  naam: { column: "e.onderwerp", description: "onderwerp" },
  datum: { column: "e.datum_vanaf", description: "datum" },
  filter: (query, filter) => {
    anyOf(query, "e.soort", filter.soort);
    anyOf(query, "e.auteur_soort", filter.auteurSoort);
    anyOf(query, "e.organisatie_id", filter.organisatie);
    anyOf(query, "e.aanspraak", filter.aanspraak);
    linkedTo(query, ["zorgadvies_zorgvorm", "zorgadvies_id", "zorgvorm_id"], filter.zorgvorm, WITHOUT_SUGGESTION);
    withDuiding(query, ["zorgadvies_duiding", "zorgadvies_id"], filter);
  },
});

export const ZORGADVIES_BY_ZORGVORM = linkWithGrounds("zorgadvies_zorgvorm", "zorgvorm_id", "zorgadvies_id", VERANTWOORD);
export const ZORGVORM_BY_ZORGADVIES = linkWithGrounds("zorgadvies_zorgvorm", "zorgadvies_id", "zorgvorm_id", VERANTWOORD);

export const ZORGADVIES_BY_DUIDINGSVOORWAARDE = carriedOut("zorgadvies_duiding", "voorwaarde_id", "zorgadvies_id");
export const DUIDING_BY_ZORGADVIES = carriedOut("zorgadvies_duiding", "zorgadvies_id", "duiding_id");
export const DUIDINGSVOORWAARDE_BY_ZORGADVIES = carriedOut("zorgadvies_duiding", "zorgadvies_id", "voorwaarde_id");
