import { BronRecord, classify, seedOf, VASTE_LIJST } from "@pakketgraaf/begrippen";
import { enumOf, fixedList, StoredField } from "@pakketgraaf/subgraph";
import { Directive, Field, ObjectType } from "type-graphql";
import { Entity } from "typeorm";
import { DUIDING_BY_PRODUCTSOORT } from "./duiding/duiding.links";
import { duidingen } from "./duiding/duiding.list";
import { PRODUCT_BY_PRODUCTSOORT } from "./product/product.links";
import { producten } from "./product/product.list";
import { Zorgwet } from "./zorgwet";

export const WettelijkeTaak = enumOf("WettelijkeTaak", "Taak waaronder een soort product valt.", {
  DUIDEN: "Duiden wat verzekerd is.",
  ADVISEREN: "De minister adviseren.",
  SIGNALEREN: "Ontwikkelingen signaleren.",
  VOORLICHTEN: "Voorlichten.",
  EVALUEREN: "Evalueren.",
  BESLUIT_MINISTER: "Geen taak van het Zorginstituut: een besluit van de minister.",
  DIVERSEN: "Diversen.",
});
export type WettelijkeTaak = keyof typeof WettelijkeTaak;

@ObjectType({ description: "Artikel in een wet." })
export class Wetsartikel {
  @Field(() => Zorgwet, { description: "De wet." })
  wet: Zorgwet;

  @Field(() => String, { description: "Het artikel, zo nodig met het lid." })
  artikel: string;
}

@Entity()
@Directive('@key(fields: "id")')
@Directive(VASTE_LIJST)
@ObjectType({ description: "Soort product van pakketbeheer." })
export class Productsoort extends BronRecord {
  @StoredField(() => String, { description: "Naam van de soort." })
  naam: string;

  @StoredField(() => WettelijkeTaak, { description: "Taak waaronder producten van deze soort vallen." })
  wettelijkeTaak: WettelijkeTaak;

  @StoredField(() => String, { description: "Wat het is." })
  omschrijving: string;

  @StoredField(() => [Wetsartikel], { description: "Waar de taak in de wet staat; leeg als de bron geen artikel noemt." })
  wetsartikelen: Wetsartikel[];

  @StoredField(() => String, { nullable: true, description: "Waarom hier geen los stuk van deze soort staat, als ernaar is gezocht." })
  nietGevonden: string | null;
}

interface ProductsoortRecord {
  wettelijkeTaak: string;
  wetsartikelen: { wet: string; artikel: string }[];
  nietGevonden: string | null;
}

const FILE = "zorginstituut-producten.json";
const seed = seedOf(Productsoort, {
  file: FILE,
  list: "productsoorten",
  columns: ({ wettelijkeTaak, wetsartikelen }: ProductsoortRecord) => ({
    wettelijkeTaak: classify("wettelijkeTaak", WettelijkeTaak, wettelijkeTaak),
    wetsartikelen: wetsartikelen.map(({ wet, artikel }) => ({ wet: classify("wet", Zorgwet, wet), artikel })),
  }),
});

/** What was looked for in vain stands apart in the file. */
const withWhatWasNotFound: typeof seed = {
  ...seed,
  records: (content, read) => {
    const { nietGevonden } = content as { nietGevonden: { productsoort: string; toelichting: string }[] };
    const inVain = new Map(nietGevonden.map(({ productsoort, toelichting }) => [productsoort, toelichting]));
    return seed.records(content, read).map((record) => ({ ...record, nietGevonden: inVain.get(record.id) ?? null }));
  },
};

export const productsoort = fixedList({
  entity: Productsoort,
  query: "productsoorten",
  description: "De soorten producten van pakketbeheer, op naam.",
  order: "naam",
  byId: { description: "Een soort product.", id: "Sleutel van de soort." },
  fields: {
    duidingen: duidingen.below(DUIDING_BY_PRODUCTSOORT, "Duidingen van deze soort; `grondslag` zegt of de bron dat zo noemt."),
    producten: producten.below(PRODUCT_BY_PRODUCTSOORT, "Andere producten van deze soort."),
  },
  seeds: [withWhatWasNotFound],
});
