import { BronRecord, classify, parseTijd, seedOf, Tijdsaanduiding } from "@pakketgraaf/begrippen";
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
    prefix: "start",
    description: "Eerste jaar van de periode waarvoor de actie gepland is.",
  })
  startdatum: Tijdsaanduiding;

  @StoredField(() => Tijdsaanduiding, { prefix: "eind", description: "Laatste jaar van die periode." })
  einddatum: Tijdsaanduiding;
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
  periode: string;
}

const EIGENAAR: Record<string, string> = { ZIN: "zorginstituut", NZa: "nza" };

/** @throws Error on anything but `2021-2023` */
function parseJaren(periode: string): { startdatum: Tijdsaanduiding; einddatum: Tijdsaanduiding } {
  const [, eerste, laatste] = /^(\d{4})-(\d{4})$/.exec(periode) ?? [];
  if (!eerste || !laatste) throw new Error(`periode: "${periode}" is no span of years`);
  return { startdatum: parseTijd(eerste), einddatum: parseTijd(laatste) };
}

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
      columns: ({ periode }: WerkagendaactieRecord) => parseJaren(periode),
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
