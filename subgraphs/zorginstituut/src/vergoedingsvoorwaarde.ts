import { BronRecord, feiten, seedOf, VASTE_LIJST, verbanden, verbandMet } from "@pakketgraaf/begrippen";
import { fixedList, many, StoredField } from "@pakketgraaf/subgraph";
import { Directive, ObjectType } from "type-graphql";
import { Entity } from "typeorm";
import { DUIDING_BY_VERGOEDINGSVOORWAARDE } from "./duiding/duiding.links";
import { duidingen } from "./duiding/duiding.list";
import { Handelingsoptie, HandelingsoptieVerband } from "./handelingsoptie/handelingsoptie";
import { HANDELINGSOPTIE_BY_VERGOEDINGSVOORWAARDE } from "./handelingsoptie/handelingsoptie.links";
import { VergoedingsvoorwaardeVoorbeeld } from "./vergoedingsvoorwaarde-voorbeeld/vergoedingsvoorwaarde-voorbeeld";

@Entity()
@Directive(VASTE_LIJST)
@ObjectType({ description: "Soort voorwaarde die aan vergoeding uit het basispakket te verbinden is." })
export class Vergoedingsvoorwaarde extends BronRecord {
  @StoredField(() => String, { description: "Naam van de voorwaarde." })
  naam: string;

  @StoredField(() => String, { nullable: true, description: "Plaats in de hoofdbron; null als die niet is vastgelegd." })
  vindplaats: string | null;
}

export const VergoedingsvoorwaardeVerband = verbandMet(Vergoedingsvoorwaarde, "vergoedingsvoorwaarde");

const OPTIES = "Handelingsopties waarbij zo'n voorwaarde hoort";

export const vergoedingsvoorwaarde = fixedList({
  entity: Vergoedingsvoorwaarde,
  query: "vergoedingsvoorwaarden",
  description: "De voorwaarden die aan vergoeding te verbinden zijn.",
  order: "id",
  fields: {
    voorbeelden: many(
      VergoedingsvoorwaardeVoorbeeld,
      "vergoedingsvoorwaardeId",
      "volgnummer",
      "Voorbeelden; leeg als er geen zijn gevonden.",
    ),
    handelingsopties: feiten(
      Handelingsoptie,
      HANDELINGSOPTIE_BY_VERGOEDINGSVOORWAARDE,
      "naam",
      `${OPTIES}, op naam; leeg als dat er geen zijn, en zonder suggesties.`,
    ),
    handelingsoptieKoppelingen: verbanden(
      Handelingsoptie,
      HandelingsoptieVerband,
      HANDELINGSOPTIE_BY_VERGOEDINGSVOORWAARDE,
      "naam",
      OPTIES,
    ),
    duidingen: duidingen.below(DUIDING_BY_VERGOEDINGSVOORWAARDE, "Duidingen die zo'n voorwaarde stellen."),
  },
  parts: {
    voorbeelden: {
      table: "vergoedingsvoorwaarde_voorbeeld",
      own: "vergoedingsvoorwaarde_id",
      columns: { volgnummer: "volgnummer", tekst: "tekst", duidingId: "duiding_id", grondslag: "grondslag", bron: "bron" },
      hidden: ["volgnummer"],
    },
  },
  seeds: [seedOf(Vergoedingsvoorwaarde, { file: "zorginstituut-referentie.json", list: "vergoedingsvoorwaarden" })],
});
