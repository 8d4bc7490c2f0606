import { Bedrag, BronRecord, Datum, Tariefsoort } from "@pakketgraaf/begrippen";
import { enumOf } from "@pakketgraaf/subgraph";
import { Directive, Field, Int, ObjectType } from "type-graphql";
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
@Directive('@key(fields: "id")')
@ObjectType({
  description:
    "Tarief dat de NZa voor een prestatie vaststelde. Een deel komt van praktijksites die het NZa-tarief noemen: zie `bronnen`.",
})
export class Tarief extends BronRecord {
  @Column("text")
  prestatieId: string;

  @Field(() => Int, {
    nullable: true,
    description: "Jaar waarvoor het tarief geldt; null als dat niet bekend is, of als het niet binnen een jaar eindigt.",
  })
  @Column("int", { nullable: true })
  jaar: number | null;

  @Field(() => Datum, {
    nullable: true,
    description: "Eerste dag van het tarief, zo nodig afgeleid uit het jaar; null als die niet bekend is.",
  })
  @Column("date", { nullable: true })
  geldigVan: string | null;

  @Field(() => Datum, {
    nullable: true,
    description: "Dag waarop het tarief niet meer geldt, zo nodig afgeleid uit het jaar; null als die niet bekend is of het nog geldt.",
  })
  @Column("date", { nullable: true })
  geldigTot: string | null;

  @Field(() => Bedrag, { description: "Het tarief in euro; nul als de NZa dat zo vaststelde." })
  @Column("numeric")
  bedrag: string;

  @Field(() => String, { description: "Waarvoor het bedrag geldt, zoals de bron het noemt: `per uur`, `per kwartaal`." })
  @Column("text")
  eenheid: string;

  @Field(() => String, {
    nullable: true,
    description: "Deel van het tarief waarvoor het bedrag geldt, zoals honorarium; null als het bedrag het hele tarief is.",
  })
  @Column("text", { nullable: true })
  component: string | null;

  @Field(() => Tariefsoort, { description: "Hoe de hoogte tot stand komt." })
  @Column("text")
  tariefsoort: Tariefsoort;

  @Field(() => TariefBedragSoort, { description: "Wat voor bedrag het is." })
  @Column("text")
  bedragSoort: TariefBedragSoort;

  @Field(() => String, {
    nullable: true,
    description: "Tariefbeschikking waarin het staat, zoals de bron die noemt; null als de bron er geen noemt.",
  })
  @Column("text", { nullable: true })
  beschikking: string | null;

  @Field(() => String, { nullable: true, description: "Kanttekening bij het gegeven." })
  @Column("text", { nullable: true })
  opmerking: string | null;
}
