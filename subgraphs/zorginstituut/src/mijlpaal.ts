import { Bron, BronRecord, classify, Datum, Grondslag, parseTijdOrNull, seedOf, Tijdsaanduiding } from "@pakketgraaf/begrippen";
import { defineNoun, enumOf, fixedList, type Link, many, one, StoredField, through } from "@pakketgraaf/subgraph";
import { Directive, Field, ObjectType } from "type-graphql";
import { Entity, PrimaryColumn } from "typeorm";
import { Kader } from "./kader/kader";

export const MijlpaalPijler = enumOf(
  "MijlpaalPijler",
  "Pijler van het programma Verbeteren en verbreden van de toets op het basispakket (VVTB).",
  {
    VERBETEREN: "De toets verbeteren.",
    VERBREDEN: "De toets verbreden.",
    KENNIS_EN_INZICHT: "Kennis en inzicht vergroten.",
  },
);
export type MijlpaalPijler = keyof typeof MijlpaalPijler;

export const MijlpaalStatus = enumOf(
  "MijlpaalStatus",
  "Stand van een mijlpaal, ingedeeld naar de tekst van de bron en geldig op de peildatum daarvan.",
  {
    GEPLAND: "Gepland.",
    LOPEND: "Loopt of is gestart.",
    UITGEWERKT: "Uitgewerkt; of het daarmee is ingevoerd zegt de bron niet.",
    OPGELEVERD: "Opgeleverd, uitgebracht of afgesproken.",
    AANGEHOUDEN: "Onderzocht en voorlopig niet doorgezet.",
  },
);
export type MijlpaalStatus = keyof typeof MijlpaalStatus;

export const Kaderstand = enumOf("Kaderstand", "Hoe ver een van de kaders is die een mijlpaal moet opleveren.", {
  IN_ONTWIKKELING: "Wordt ontwikkeld.",
  OPGELEVERD: "Opgeleverd.",
});
export type Kaderstand = keyof typeof Kaderstand;

@Directive("@cacheControl(inheritMaxAge: true)")
@ObjectType({ description: "Stand die een latere bron meldt, zonder dat vaststaat dat die over deze mijlpaal gaat." })
class LatereStand {
  @Field(() => String, { description: "De stand in woorden." })
  tekst: string;

  @Field(() => Grondslag, { description: "Waarop berust dat de stand over deze mijlpaal gaat; wat SUGGESTIE is, is geen feit." })
  grondslag: Grondslag;

  @Field(() => Bron, { nullable: true, description: "Waar de stand uit blijkt; null als dat niet is vastgelegd." })
  bron: Bron | null;
}

@Entity()
@Directive('@key(fields: "id")')
@ObjectType({ description: "Mijlpaal in de planning van Verbeteren en verbreden van de toets op het basispakket (VVTB)." })
export class Mijlpaal extends BronRecord {
  @StoredField(() => MijlpaalPijler, { description: "Pijler waaronder de mijlpaal valt." })
  pijler: MijlpaalPijler;

  @StoredField(() => String, { description: "Wat er bereikt moet worden." })
  omschrijving: string;

  @StoredField(() => MijlpaalStatus, { description: "Stand van de mijlpaal." })
  status: MijlpaalStatus;

  @StoredField(() => String, { description: "Stand zoals de bron die noemt." })
  statusTekst: string;

  @StoredField(() => Tijdsaanduiding, { nullable: true, description: "Van wanneer de stand is; null als de bron geen datum heeft." })
  peildatum: Tijdsaanduiding | null;

  @StoredField(() => Bron, { nullable: true, json: true, description: "Waar de stand uit blijkt; null als dat niet is vastgelegd." })
  statusBron: Bron | null;

  @StoredField(() => Tijdsaanduiding, { nullable: true, description: "Datum die de bron bij de stand noemt." })
  datum: Tijdsaanduiding | null;

  @StoredField(() => Tijdsaanduiding, {
    nullable: true,
    prefix: "planning",
    description: "Waarvoor de mijlpaal gepland is of was, los van wat ervan kwam; null als de bron dat niet zegt.",
  })
  gepland: Tijdsaanduiding | null;

  @StoredField(() => String, { nullable: true, description: "De planning zoals de bron die noemt, als zij daar eigen woorden voor heeft." })
  geplandTekst: string | null;

  @StoredField(() => Grondslag, { nullable: true, description: "Waarop `gepland` berust, als de bron het niet zo noemt." })
  geplandGrondslag: Grondslag | null;

  @StoredField(() => String, { nullable: true, description: "Hoe `gepland` uit de tekst van de bron volgt." })
  geplandOnderbouwing: string | null;

  @StoredField(() => Tijdsaanduiding, {
    nullable: true,
    description: "Kwartaal waarvoor de mijlpaal gepland is; null als dat niet uit de planning te herleiden was.",
  })
  kwartaal: Tijdsaanduiding | null;

  @StoredField(() => String, { nullable: true, description: "Waarom het kwartaal onbekend is; null als het bekend is." })
  kwartaalReden: string | null;

  @StoredField(() => Tijdsaanduiding, { nullable: true, description: "Wanneer de mijlpaal is uitgewerkt; null als de bron dat niet zegt." })
  uitgewerktOp: Tijdsaanduiding | null;

  @StoredField(() => String, { nullable: true, description: "Wat bij de stand te weten is." })
  toelichting: string | null;

  @StoredField(() => String, { nullable: true, description: "Wat er daarna komt; null als de bron dat niet zegt." })
  vervolg: string | null;

  @StoredField(() => LatereStand, { nullable: true, json: true, description: "Stand die een latere bron meldt; null als er geen is gevonden." })
  latereStand: LatereStand | null;

  @StoredField(() => String, { nullable: true, description: "Plaats in de hoofdbron; null als die niet is vastgelegd." })
  vindplaats: string | null;
}

@Entity()
@ObjectType({ description: "Kader dat het resultaat van een mijlpaal is, en hoe ver het is." })
class MijlpaalKader {
  @PrimaryColumn("text")
  mijlpaalId: string;

  @PrimaryColumn("text")
  kaderId: string;

  @StoredField(() => Kaderstand, { nullable: true, description: "Hoe ver het kader is; null als de bron dat niet apart zegt." })
  stand: Kaderstand | null;

  @StoredField(() => Datum, {
    nullable: true,
    description: "Wanneer het kader is opgeleverd; null als het dat niet is, of de bron geen datum noemt.",
  })
  opgeleverdOp: string | null;
}

const KADER_BY_MIJLPAAL: Link = { table: "mijlpaal_kader", parent: "mijlpaal_id", child: "kader_id" };
export const MIJLPAAL_BY_KADER: Link = { table: "mijlpaal_kader", parent: "kader_id", child: "mijlpaal_id" };

interface MijlpaalRecord {
  pijler: string;
  status: string;
  statusCode: string;
  peildatum: string | null;
  datum: string | null;
  gepland: string | null;
  kwartaal: string | null;
  uitgewerktOp?: string | null;
  kaders: string[];
  opgeleverd?: { kader: string; datum: string }[];
  inOntwikkeling?: string[];
}

function standOf(kader: string, { opgeleverd = [], inOntwikkeling = [] }: MijlpaalRecord): Pick<MijlpaalKader, "stand" | "opgeleverdOp"> {
  const result = opgeleverd.find((each) => each.kader === kader);
  if (result) return { stand: Kaderstand.OPGELEVERD, opgeleverdOp: result.datum };
  return { stand: inOntwikkeling.includes(kader) ? Kaderstand.IN_ONTWIKKELING : null, opgeleverdOp: null };
}

export const mijlpaal = fixedList({
  entity: Mijlpaal,
  query: "mijlpalen",
  description: "De mijlpalen van Verbeteren en verbreden van de toets op het basispakket (VVTB).",
  order: "id",
  byId: { description: "Een mijlpaal.", id: "Sleutel van de mijlpaal." },
  fields: {
    kaders: through(Kader, KADER_BY_MIJLPAAL, "titel", "Kaders die het resultaat van deze mijlpaal zijn."),
    kaderstanden: many(MijlpaalKader, "mijlpaalId", "kaderId", "Dezelfde kaders, elk met hoe ver het is."),
  },
  parts: {
    kaders: {
      table: "mijlpaal_kader",
      own: "mijlpaal_id",
      toldBy: "kaderstanden",
      columns: { kaderId: "kader_id", stand: "stand", opgeleverdOp: "opgeleverd_op" },
    },
  },
  seeds: [
    seedOf(Mijlpaal, {
      file: "zorginstituut-referentie.json",
      list: "vvtbMijlpalen",
      columns: (record: MijlpaalRecord) => ({
        pijler: classify("pijler", MijlpaalPijler, record.pijler),
        status: classify("statusCode", MijlpaalStatus, record.statusCode),
        statusTekst: record.status,
        peildatum: parseTijdOrNull(record.peildatum),
        datum: parseTijdOrNull(record.datum),
        gepland: parseTijdOrNull(record.gepland),
        kwartaal: parseTijdOrNull(record.kwartaal),
        uitgewerktOp: parseTijdOrNull(record.uitgewerktOp ?? null),
      }),
      more: (record, { known }) =>
        record.kaders.map((kader) =>
          Object.assign(new MijlpaalKader(), {
            mijlpaalId: record.id,
            kaderId: known("Kader", "kaders", kader),
            ...standOf(kader, record),
          }),
        ),
    }),
  ],
});

export const mijlpaalKader = defineNoun({
  entity: MijlpaalKader,
  fields: { kader: one(Kader, "kaderId", "Het kader.", { nullable: false }) },
});
