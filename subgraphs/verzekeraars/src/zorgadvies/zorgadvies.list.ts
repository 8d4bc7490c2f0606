import { filterOf, linkWithGrounds, listOf, VERANTWOORD, WITHOUT_SUGGESTION } from "@pakketgraaf/begrippen";
import { anyOf, described, linkedTo } from "@pakketgraaf/subgraph";
import { ID, InputType } from "type-graphql";
import { AuteurSoort } from "../auteur-soort";
import { Aanspraak, Zorgadvies, ZorgadviesSoort } from "./zorgadvies";

@InputType({ description: "Welke zorgadviezen. Koppelingen tellen mee als een bron ze noemt of ze zijn afgeleid." })
class ZorgadviesFilter extends filterOf({
  soort: described([ZorgadviesSoort], "Van een van deze soorten."),
  auteurSoort: described([AuteurSoort], "Van een van deze soorten auteurs."),
  organisatie: described([ID], "Van een van deze organisaties."),
  aanspraak: described([Aanspraak], "Met een van deze oordelen over de aanspraak."),
  zorgvorm: described([ID], "Gekoppeld aan een van deze zorgvormen."),
}) {}

export const zorgadviezen = listOf({
  of: Zorgadvies,
  plural: "zorgadviezen",
  query: "zorgadviezen",
  description: "Oordelen en adviezen aan de kant van de verzekeraars.",
  by: ZorgadviesFilter,
  naam: { column: "e.onderwerp", description: "onderwerp" },
  datum: { column: "e.datum_vanaf", description: "datum" },
  filter: (query, { soort, auteurSoort, organisatie, aanspraak, zorgvorm }) => {
    anyOf(query, "e.soort", soort);
    anyOf(query, "e.auteur_soort", auteurSoort);
    anyOf(query, "e.organisatie_id", organisatie);
    anyOf(query, "e.aanspraak", aanspraak);
    linkedTo(query, ["zorgadvies_zorgvorm", "zorgadvies_id", "zorgvorm_id"], zorgvorm, WITHOUT_SUGGESTION);
  },
});

export const ZORGADVIES_BY_ZORGVORM = linkWithGrounds("zorgadvies_zorgvorm", "zorgvorm_id", "zorgadvies_id", VERANTWOORD);
export const ZORGVORM_BY_ZORGADVIES = linkWithGrounds("zorgadvies_zorgvorm", "zorgadvies_id", "zorgvorm_id", VERANTWOORD);
