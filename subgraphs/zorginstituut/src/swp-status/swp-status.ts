import { BronRecord, VASTE_LIJST } from "@pakketgraaf/begrippen";
import { Directive, Field, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";

@Entity()
@Directive('@key(fields: "id")')
@Directive(VASTE_LIJST)
@ObjectType({
  description: "Uitkomst van de toets aan de stand van de wetenschap en praktijk (SWP), met wat er dan te doen is (tabel 4 van Pakketbeheer in de praktijk 4).",
})
export class SwpStatus extends BronRecord {
  @Field(() => String, { description: "Naam van de status." })
  @Column("text")
  naam: string;
}

@Entity()
@Directive("@cacheControl(inheritMaxAge: true)")
@ObjectType({ description: "Situatie die bij een SWP-status kan horen." })
export class SwpSituatie {
  /** Not for clients: the source gives situations no key. */
  @PrimaryColumn("text")
  id: string;

  @Column("text")
  swpStatusId: string;

  @Column("integer")
  volgnummer: number;

  @Field(() => String, { description: "De situatie." })
  @Column("text")
  situatie: string;
}

@Entity()
@Directive("@cacheControl(inheritMaxAge: true)")
@ObjectType({ description: "Wat er in een situatie gedaan kan worden." })
export class SwpHandelingsoptie {
  @PrimaryColumn("text")
  situatieId: string;

  @PrimaryColumn("integer")
  volgnummer: number;

  @Field(() => String, { description: "De handelingsoptie." })
  @Column("text")
  optie: string;

  @Field(() => Boolean, {
    nullable: true,
    description: "Of de optie nog te ontwikkelen is; null als dat uit de bron niet blijkt.",
  })
  @Column("boolean", { nullable: true })
  teOntwikkelen: boolean | null;
}
