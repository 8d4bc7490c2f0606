import { BronRecord, VASTE_LIJST } from "@pakketgraaf/begrippen";
import { StoredField } from "@pakketgraaf/subgraph";
import { Directive, Field, ID, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";

@Entity()
@Directive('@key(fields: "id")')
@Directive(VASTE_LIJST)
@ObjectType({
  description: "Uitkomst van de toets aan de stand van de wetenschap en praktijk (SWP), met wat er dan te doen is (tabel 4 van Pakketbeheer in de praktijk 4).",
})
export class SwpStatus extends BronRecord {
  @StoredField(() => String, { description: "Naam van de status." })
  naam: string;
}

@Entity()
@Directive("@cacheControl(inheritMaxAge: true)")
@ObjectType({ description: "Situatie die bij een SWP-status kan horen." })
export class SwpSituatie {
  @Field(() => ID, { description: "Sleutel van de situatie." })
  @PrimaryColumn("text")
  id: string;

  @Column("text")
  swpStatusId: string;

  @Column("integer")
  volgnummer: number;

  @StoredField(() => String, { description: "De situatie." })
  situatie: string;
}

@Entity()
@Directive("@cacheControl(inheritMaxAge: true)")
@ObjectType({ description: "Wat er in een situatie gedaan kan worden, zoals tabel 4 het noemt." })
export class SwpHandelingsoptie {
  @PrimaryColumn("text")
  situatieId: string;

  @PrimaryColumn("integer")
  volgnummer: number;

  @StoredField(() => String, { description: "De handelingsoptie." })
  optie: string;

  @StoredField(() => Boolean, {
    nullable: true,
    description: "Of de optie nog te ontwikkelen is; null als dat uit de bron niet blijkt.",
  })
  teOntwikkelen: boolean | null;

  @Column("text", { nullable: true })
  handelingsoptieId: string | null;
}
