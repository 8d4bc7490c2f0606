import { BronRecord } from "@pakketgraaf/begrippen";
import { Field, ObjectType } from "type-graphql";
import { Column, Entity } from "typeorm";

@Entity()
@ObjectType({ description: "Criterium dat mogelijk bij de pakketcriteria komt." })
export class MogelijkNieuwPakketcriterium extends BronRecord {
  @Field(() => String, { description: "Naam van het criterium." })
  @Column("text")
  naam: string;

  @Field(() => String, { description: "Hoe ver het ermee staat, zoals de bron het noemt." })
  @Column("text")
  statusTekst: string;

  @Column("text", { nullable: true })
  positieBinnenId: string | null;
}
