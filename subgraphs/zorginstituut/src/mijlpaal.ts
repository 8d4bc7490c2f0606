import { BronRecord, classify, parseTijdOrNull, seedOf, Tijdsaanduiding } from "@pakketgraaf/begrippen";
import { enumOf, fixedList, type Link, StoredField, through } from "@pakketgraaf/subgraph";
import { Directive, ObjectType } from "type-graphql";
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
    OPGELEVERD: "Opgeleverd, uitgebracht of afgesproken.",
    AANGEHOUDEN: "Onderzocht en voorlopig niet doorgezet.",
  },
);
export type MijlpaalStatus = keyof typeof MijlpaalStatus;

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

  @StoredField(() => Tijdsaanduiding, { nullable: true, description: "Datum die de bron bij de stand noemt." })
  datum: Tijdsaanduiding | null;

  @StoredField(() => Tijdsaanduiding, {
    nullable: true,
    description: "Kwartaal waarvoor de mijlpaal gepland is; null als dat niet uit de planning te herleiden was.",
  })
  kwartaal: Tijdsaanduiding | null;
}

@Entity()
class MijlpaalKader {
  @PrimaryColumn("text")
  mijlpaalId: string;

  @PrimaryColumn("text")
  kaderId: string;
}

const KADER_BY_MIJLPAAL: Link = { table: "mijlpaal_kader", parent: "mijlpaal_id", child: "kader_id" };
export const MIJLPAAL_BY_KADER: Link = { table: "mijlpaal_kader", parent: "kader_id", child: "mijlpaal_id" };

interface MijlpaalRecord {
  pijler: string;
  status: string;
  datum: string | null;
  kwartaal: string | null;
  kaders: string[];
}

const { GEPLAND, LOPEND, OPGELEVERD, AANGEHOUDEN } = MijlpaalStatus;

const STATUS: Record<string, MijlpaalStatus> = {
  ...MijlpaalStatus,
  "gepland zomer 2025": GEPLAND,
  gestart: LOPEND,
  "gepland 1 oktober 2024, uitgebracht april 2025": OPGELEVERD,
  "gepland Q4 2025; brief 12 december 2025": OPGELEVERD,
  "afspraken gemaakt": OPGELEVERD,
  "onderzocht; verankering pakketcriteria voorlopig te vroeg": AANGEHOUDEN,
};

export const mijlpaal = fixedList({
  entity: Mijlpaal,
  query: "mijlpalen",
  description: "De mijlpalen van Verbeteren en verbreden van de toets op het basispakket (VVTB).",
  order: "id",
  byId: { description: "Een mijlpaal.", id: "Sleutel van de mijlpaal." },
  fields: {
    kaders: through(Kader, KADER_BY_MIJLPAAL, "titel", "Kaders die het resultaat van deze mijlpaal zijn."),
  },
  tables: [MijlpaalKader],
  parts: { kaders: { table: "mijlpaal_kader", own: "mijlpaal_id", columns: { kaderId: "kader_id" } } },
  seeds: [
    seedOf(Mijlpaal, {
      file: "zorginstituut-referentie.json",
      list: "vvtbMijlpalen",
      columns: ({ pijler, status, datum, kwartaal }: MijlpaalRecord) => ({
        pijler: classify("pijler", MijlpaalPijler, pijler),
        status: classify("status", STATUS, status),
        statusTekst: status,
        datum: parseTijdOrNull(datum),
        kwartaal: parseTijdOrNull(kwartaal),
      }),
      more: ({ id, kaders }, { known }) =>
        kaders.map((kader) => Object.assign(new MijlpaalKader(), { mijlpaalId: id, kaderId: known("Kader", "kaders", kader) })),
    }),
  ],
});
