import { BronRecord, parseTijdOrNull, seedOf, Tijdsaanduiding, VASTE_LIJST } from "@pakketgraaf/begrippen";
import { fixedList, StoredField } from "@pakketgraaf/subgraph";
import { Directive, ObjectType } from "type-graphql";
import { Entity } from "typeorm";
import { DUIDING_BY_ADVIESCOMMISSIE } from "./duiding/duiding.links";
import { duidingen } from "./duiding/duiding.list";

@Entity()
@Directive('@key(fields: "id")')
@Directive(VASTE_LIJST)
@ObjectType({ description: "Commissie die het Zorginstituut adviseert." })
export class Adviescommissie extends BronRecord {
  @StoredField(() => String, { description: "Naam van de commissie." })
  naam: string;

  @StoredField(() => String, { description: "Waarover de commissie adviseert." })
  taak: string;

  @StoredField(() => [String], { description: "Namen van de deelcommissies; leeg als de bron er geen noemt." })
  deelcommissies: string[];

  @StoredField(() => String, { nullable: true, description: "Wie erin zitten; null als de bron dat niet zegt." })
  samenstelling: string | null;

  @StoredField(() => [String], { description: "Principes waarvan de commissie uitgaat; leeg als de bron er geen noemt." })
  principes: string[];

  @StoredField(() => String, { nullable: true, description: "Hoe de commissie werkt; null als de bron dat niet zegt." })
  werkwijze: string | null;

  @StoredField(() => String, { nullable: true, description: "Waarover de commissie zelf kan beslissen; null als de bron dat niet zegt." })
  doorzettingsmacht: string | null;

  @StoredField(() => String, { nullable: true, description: "Wetsartikel waarop de commissie berust; null als dat niet is gevonden." })
  wettelijkeGrondslag: string | null;

  @StoredField(() => Boolean, { nullable: true, description: "Of de commissie tijdelijk is ingesteld; null als de bron dat niet zegt." })
  tijdelijk: boolean | null;

  @StoredField(() => Tijdsaanduiding, {
    nullable: true,
    description: "Wanneer een tijdelijke commissie haar advies uitbracht; null als de bron dat niet zegt.",
  })
  adviesUitgebracht: Tijdsaanduiding | null;

  @StoredField(() => [String], { description: "De kern van dat advies; leeg als de bron die niet noemt." })
  adviesKern: string[];

  @StoredField(() => String, { nullable: true, description: "Plaats in de hoofdbron; null als die niet is vastgelegd." })
  vindplaats: string | null;
}

interface AdviescommissieRecord {
  principes?: string[];
  grondslagWet?: string | null;
  advies?: { uitgebracht: string; kern: string[] };
}

export const adviescommissie = fixedList({
  entity: Adviescommissie,
  query: "adviescommissies",
  description: "De commissies die het Zorginstituut adviseren, op naam.",
  order: "naam",
  byId: { description: "Een adviescommissie.", id: "Sleutel van de commissie, bijvoorbeeld WAR." },
  fields: {
    duidingen: duidingen.below(DUIDING_BY_ADVIESCOMMISSIE, "Duidingen waarover de commissie adviseerde; wat, zegt `commissieadviezen`."),
  },
  seeds: [
    seedOf(Adviescommissie, {
      file: "zorginstituut-referentie.json",
      list: "adviescommissies",
      columns: ({ principes = [], grondslagWet = null, advies }: AdviescommissieRecord) => ({
        principes,
        wettelijkeGrondslag: grondslagWet,
        adviesUitgebracht: parseTijdOrNull(advies?.uitgebracht ?? null),
        adviesKern: advies?.kern ?? [],
      }),
    }),
  ],
});
