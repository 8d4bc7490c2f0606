import { Bedrag, BronRecord, Datum, Grondslag, Tariefsoort } from "@pakketgraaf/begrippen";
import { enumOf, RefersTo, Searchable, StoredField } from "@pakketgraaf/subgraph";
import { Directive, Int, ObjectType } from "type-graphql";
import { Column, Entity } from "typeorm";

export const TariefBedragSoort = enumOf(
  "TariefBedragSoort",
  "Wat voor bedrag een tarief van de NZa is. Wat anderen vragen of vergoeden is een vergoeding, geen tarief.",
  {
    NZA_MAXIMUMTARIEF: "Het hoogste bedrag dat volgens de NZa in rekening mag worden gebracht.",
  },
);
export type TariefBedragSoort = keyof typeof TariefBedragSoort;

@Entity()
@Searchable("beschikking", "eenheid", "opmerking")
@Directive('@key(fields: "id")')
@ObjectType({
  description:
    "Tarief dat de NZa voor een prestatie vaststelde. Een deel komt van praktijksites die het NZa-tarief noemen: zie `bronnen`.",
})
export class Tarief extends BronRecord {
  @Column("text")
  prestatieId: string;

  @StoredField(() => Grondslag, {
    nullable: true,
    description: "Waarop berust dat het tarief voor die prestatie is; null als de NZa het hier zelf zo vaststelde.",
  })
  prestatieGrondslag: Grondslag | null;

  @StoredField(() => String, { nullable: true, description: "Hoe het tarief aan de prestatie is gekoppeld, in woorden." })
  prestatieOnderbouwing: string | null;

  @Column("text", { nullable: true })
  bekostigingsregelId: string | null;

  @RefersTo("Organisatie")
  @Column("text")
  vastgesteldDoorId: string;

  @StoredField(() => Int, {
    nullable: true,
    description: "Jaar waarvoor het tarief geldt; null als dat niet bekend is, of als het niet binnen een jaar eindigt.",
  })
  jaar: number | null;

  @StoredField(() => Datum, {
    nullable: true,
    description: "Eerste dag van het tarief, zo nodig afgeleid uit het jaar; null als die niet bekend is.",
  })
  geldigVan: string | null;

  @StoredField(() => Datum, {
    nullable: true,
    description: "Dag waarop het tarief niet meer geldt, zo nodig afgeleid uit het jaar; null als die niet bekend is of het nog geldt.",
  })
  geldigTot: string | null;

  @StoredField(() => Grondslag, {
    nullable: true,
    description: "Waarop de dagen van de geldigheid berusten; null als ze niet bekend zijn, of als de NZa ze hier zelf opgaf.",
  })
  geldigheidGrondslag: Grondslag | null;

  @StoredField(() => String, { nullable: true, description: "Waar de dagen van de geldigheid uit volgen, in woorden." })
  geldigheidOnderbouwing: string | null;

  @StoredField(() => Bedrag, { description: "Het tarief in euro; nul als de NZa dat zo vaststelde." })
  bedrag: string;

  @StoredField(() => String, { description: "Waarvoor het bedrag geldt, zoals de bron het noemt: `per uur`, `per kwartaal`." })
  eenheid: string;

  @StoredField(() => String, {
    nullable: true,
    description: "Deel van het tarief waarvoor het bedrag geldt, zoals honorarium; null als het bedrag het hele tarief is.",
  })
  component: string | null;

  @StoredField(() => Tariefsoort, { description: "Hoe de hoogte tot stand komt." })
  tariefsoort: Tariefsoort;

  @StoredField(() => TariefBedragSoort, { description: "Wat voor bedrag het is." })
  bedragSoort: TariefBedragSoort;

  @StoredField(() => String, {
    nullable: true,
    description: "Tariefbeschikking waarin het staat, zoals de bron die noemt; null als de bron er geen noemt.",
  })
  beschikking: string | null;

  @StoredField(() => String, { nullable: true, description: "Kanttekening bij het gegeven." })
  opmerking: string | null;
}
