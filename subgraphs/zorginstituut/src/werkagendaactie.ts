import { BronRecord, Grondslag, parseTijdOrNull, seedOf, Tijdsaanduiding } from "@pakketgraaf/begrippen";
import { fixedList, type Link, StoredField, through } from "@pakketgraaf/subgraph";
import { Directive, Field, ObjectType } from "type-graphql";
import { Entity, PrimaryColumn } from "typeorm";
import { Organisatie } from "./organisatie/organisatie";

@Directive("@cacheControl(inheritMaxAge: true)")
@ObjectType({ description: "Wat er in een actie van de werkagenda wanneer gebeurt." })
class Werkagendamijlpaal {
  @Field(() => String, { description: "Wat er dan klaar is." })
  wat: string;

  @Field(() => Tijdsaanduiding, { nullable: true, description: "Wanneer; null als de bron een periode noemt of niets." })
  wanneer: Tijdsaanduiding | null;

  @Field(() => Tijdsaanduiding, { nullable: true, description: "Begin van de periode, als de bron er een noemt." })
  van: Tijdsaanduiding | null;

  @Field(() => Tijdsaanduiding, { nullable: true, description: "Einde van de periode, dat er nog bij hoort, als de bron er een noemt." })
  totEnMet: Tijdsaanduiding | null;
}

@Entity()
@Directive('@key(fields: "id")')
@ObjectType({ description: "Actie op de werkagenda passende zorg van Zorginstituut en NZa." })
export class Werkagendaactie extends BronRecord {
  @StoredField(() => String, { description: "De actie." })
  actie: string;

  @StoredField(() => String, { description: "Paragraaf van het advies waarin de actie staat." })
  vindplaats: string;

  @StoredField(() => String, { nullable: true, description: "Paragraaf die figuur 5 bij de actie noemt; null als de actie daar niet in staat." })
  vindplaatsFiguur: string | null;

  @StoredField(() => String, { nullable: true, description: "Paragraaf waar de tekst over de actie staat." })
  vindplaatsTekst: string | null;

  @StoredField(() => Boolean, { nullable: true, description: "Of de actie in figuur 5 van het advies staat." })
  inFiguur5: boolean | null;

  @StoredField(() => String, { nullable: true, description: "Periode van de werkagenda als geheel; voor de actie zelf kan een andere gelden." })
  periodeAgenda: string | null;

  @StoredField(() => String, { nullable: true, description: "Periode zoals de bron die voor de actie zelf noemt; null als zij dat niet doet." })
  periode: string | null;

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

  @StoredField(() => Grondslag, { nullable: true, description: "Waarop `startdatum` en `einddatum` berusten; null als er geen van beide is." })
  datumGrondslag: Grondslag | null;

  @StoredField(() => [Werkagendamijlpaal], { description: "Mijlpalen van de actie; leeg als de bron er geen noemt." })
  mijlpalen: Werkagendamijlpaal[];

  @StoredField(() => String, { nullable: true, description: "Wat verder over de actie te weten is." })
  toelichting: string | null;

  @StoredField(() => String, { nullable: true, description: "Stand van de actie in woorden; null als die niet is gevonden." })
  status: string | null;

  @StoredField(() => String, { nullable: true, description: "Waarom de stand onbekend is; null als die bekend is." })
  statusReden: string | null;

  @StoredField(() => Tijdsaanduiding, { nullable: true, description: "Van wanneer is wat de bron over de actie zegt." })
  peildatum: Tijdsaanduiding | null;
}

@Entity()
class WerkagendaactieEigenaar {
  @PrimaryColumn("text")
  werkagendaactieId: string;

  @PrimaryColumn("text")
  organisatieId: string;
}

@Entity()
class WerkagendaactieHandelendePartij {
  @PrimaryColumn("text")
  werkagendaactieId: string;

  @PrimaryColumn("text")
  organisatieId: string;
}

const HANDELENDE_PARTIJ_BY_WERKAGENDAACTIE: Link = {
  table: "werkagendaactie_handelende_partij",
  parent: "werkagendaactie_id",
  child: "organisatie_id",
};
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
  startdatum: string | null;
  einddatum: string | null;
  peildatum: string | null;
  mijlpalen: { wat: string; wanneer: string | null; van: string | null; tot: string | null }[];
  eigenaarIds: string[];
  handelendePartijen: string[];
}

export const werkagendaactie = fixedList({
  entity: Werkagendaactie,
  query: "werkagendaacties",
  description: "De werkagenda passende zorg van Zorginstituut en NZa.",
  order: "id",
  byId: { description: "Een actie van de werkagenda.", id: "Sleutel van de actie." },
  fields: {
    eigenaren: through(Organisatie, EIGENAAR_BY_WERKAGENDAACTIE, "naam", "Wie voor de actie aan de lat staat."),
    handelendePartijen: through(Organisatie, HANDELENDE_PARTIJ_BY_WERKAGENDAACTIE, "naam", "Wie er verder aan de actie doen, op naam."),
  },
  tables: [WerkagendaactieEigenaar, WerkagendaactieHandelendePartij],
  parts: {
    eigenaren: { table: "werkagendaactie_eigenaar", own: "werkagendaactie_id", columns: { organisatieId: "organisatie_id" } },
    handelendePartijen: {
      table: "werkagendaactie_handelende_partij",
      own: "werkagendaactie_id",
      columns: { organisatieId: "organisatie_id" },
    },
  },
  seeds: [
    seedOf(Werkagendaactie, {
      file: "zorginstituut-referentie.json",
      list: "werkagendaPassendeZorg",
      columns: ({ startdatum, einddatum, peildatum, mijlpalen }: WerkagendaactieRecord) => ({
        startdatum: parseTijdOrNull(startdatum),
        einddatum: parseTijdOrNull(einddatum),
        peildatum: parseTijdOrNull(peildatum),
        mijlpalen: mijlpalen.map(({ wat, wanneer, van, tot }) => ({
          wat,
          wanneer: parseTijdOrNull(wanneer),
          van: parseTijdOrNull(van),
          totEnMet: parseTijdOrNull(tot),
        })),
      }),
      more: ({ id, eigenaarIds, handelendePartijen }, { known }) => [
        ...eigenaarIds.map((organisatie) =>
          Object.assign(new WerkagendaactieEigenaar(), {
            werkagendaactieId: id,
            organisatieId: known("Organisatie", "eigenaarIds", organisatie),
          }),
        ),
        ...handelendePartijen.map((organisatie) =>
          Object.assign(new WerkagendaactieHandelendePartij(), {
            werkagendaactieId: id,
            organisatieId: known("Organisatie", "handelendePartijen", organisatie),
          }),
        ),
      ],
    }),
  ],
});
