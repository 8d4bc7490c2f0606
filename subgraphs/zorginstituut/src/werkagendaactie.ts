import { BronRecord, classify, parseTijdOrNull, seedOf, Tijdsaanduiding } from "@pakketgraaf/begrippen";
import { fixedList, type Link, StoredField, through } from "@pakketgraaf/subgraph";
import { Directive, ObjectType } from "type-graphql";
import { Entity, PrimaryColumn } from "typeorm";
import { Organisatie } from "./organisatie/organisatie";

@Entity()
@Directive('@key(fields: "id")')
@ObjectType({ description: "Actie op de werkagenda passende zorg van Zorginstituut en NZa." })
export class Werkagendaactie extends BronRecord {
  @StoredField(() => String, { description: "De actie." })
  actie: string;

  @StoredField(() => String, { description: "Paragraaf van het advies waarin de actie staat." })
  vindplaats: string;

  @StoredField(() => Tijdsaanduiding, {
    nullable: true,
    prefix: "start",
    description: "Wanneer de actie begint; null als de bron voor de actie zelf geen begin noemt.",
  })
  startdatum: Tijdsaanduiding | null;

  @StoredField(() => Tijdsaanduiding, {
    nullable: true,
    prefix: "eind",
    description: "Wanneer de actie klaar moet zijn; null als de bron voor de actie zelf geen einde noemt.",
  })
  einddatum: Tijdsaanduiding | null;
}

@Entity()
class WerkagendaactieEigenaar {
  @PrimaryColumn("text")
  werkagendaactieId: string;

  @PrimaryColumn("text")
  organisatieId: string;
}

const EIGENAAR_BY_WERKAGENDAACTIE: Link = {
  table: "werkagendaactie_eigenaar",
  parent: "werkagendaactie_id",
  child: "organisatie_id",
};
export const WERKAGENDAACTIE_BY_EIGENAAR: Link = {
  table: "werkagendaactie_eigenaar",
  parent: "organisatie_id",
  child: "werkagendaactie_id",
};

interface WerkagendaactieRecord {
  eigenaar: string[];
  startdatum: string | null;
  einddatum: string | null;
}

const EIGENAAR: Record<string, string> = { ZIN: "zorginstituut", NZa: "nza" };

export const werkagendaactie = fixedList({
  entity: Werkagendaactie,
  query: "werkagendaacties",
  description: "De werkagenda passende zorg van Zorginstituut en NZa.",
  order: "id",
  byId: { description: "Een actie van de werkagenda.", id: "Sleutel van de actie." },
  fields: {
    eigenaren: through(Organisatie, EIGENAAR_BY_WERKAGENDAACTIE, "naam", "Wie voor de actie aan de lat staat."),
  },
  tables: [WerkagendaactieEigenaar],
  parts: {
    eigenaren: { table: "werkagendaactie_eigenaar", own: "werkagendaactie_id", columns: { organisatieId: "organisatie_id" } },
  },
  seeds: [
    seedOf(Werkagendaactie, {
      file: "zorginstituut-referentie.json",
      list: "werkagendaPassendeZorg",
      columns: ({ startdatum, einddatum }: WerkagendaactieRecord) => ({
        startdatum: parseTijdOrNull(startdatum),
        einddatum: parseTijdOrNull(einddatum),
      }),
      more: ({ id, eigenaar }, { known }) =>
        eigenaar.map((afkorting) =>
          Object.assign(new WerkagendaactieEigenaar(), {
            werkagendaactieId: id,
            organisatieId: known("Organisatie", "eigenaar", classify("eigenaar", EIGENAAR, afkorting)),
          }),
        ),
    }),
  ],
});
