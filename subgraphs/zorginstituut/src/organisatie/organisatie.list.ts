import { filterOf, listOf } from "@pakketgraaf/begrippen";
import { anyOf, described, linkedTo, needed, where } from "@pakketgraaf/subgraph";
import { ID, InputType } from "type-graphql";
import { Organisatie, OrganisatieType } from "./organisatie";

@InputType({ description: "Een wet, of een artikel daarin." })
class WettelijkeGrondslagFilter extends filterOf({
  wet: needed(String, "De wet of regeling, afgekort zoals in `wettelijkeGrondslagen`, bijvoorbeeld Zvw."),
  artikel: described(String, "Het artikel, zoals het daar staat, bijvoorbeeld 64 lid 1; weggelaten: elk artikel in de wet."),
}) {}

@InputType({ description: "Welke organisaties." })
class OrganisatieFilter extends filterOf({
  type: described([OrganisatieType], "Van een van deze soorten."),
  onderdeelVan: described([ID], "Onderdeel van een van deze organisaties."),
  rol: described([String], "Met een van deze rollen, zoals `rollen` die noemt."),
  wettelijkeGrondslag: described(WettelijkeGrondslagFilter, "Met een rol waarbij deze wet of dit artikel hoort."),
}) {}

export const organisaties = listOf({
  of: Organisatie,
  plural: "organisaties",
  query: "organisaties",
  description: "Partijen in en rond pakketbeheer.",
  by: OrganisatieFilter,
  naam: { column: "e.naam", description: "naam" },
  filter: (query, { type, onderdeelVan, rol, wettelijkeGrondslag }) => {
    anyOf(query, "e.type", type);
    anyOf(query, "e.onderdeel_van_id", onderdeelVan);
    linkedTo(query, ["organisatierol", "organisatie_id", "rol"], rol);
    if (wettelijkeGrondslag) {
      const { wet, artikel } = wettelijkeGrondslag;
      const ofArtikel = artikel == null ? "" : "AND a.artikel = (?::text[])[2]";
      where(
        query,
        `e.id IN (SELECT r.organisatie_id FROM organisatierol_artikel a JOIN organisatierol r ON r.id = a.organisatierol_id
          WHERE a.wet = (?::text[])[1] ${ofArtikel})`,
        [wet, artikel ?? null],
      );
    }
  },
});
