import { BronRecord, VASTE_LIJST } from "@pakketgraaf/begrippen";
import { Directive, Field, ObjectType, registerEnumType } from "type-graphql";
import { Column, Entity } from "typeorm";

export enum MogelijkNieuwPakketcriteriumStatus {
  VERKENNING = "VERKENNING",
}

registerEnumType(MogelijkNieuwPakketcriteriumStatus, {
  name: "MogelijkNieuwPakketcriteriumStatus",
  description:
    "Stand van een mogelijk nieuw pakketcriterium, ingedeeld naar de tekst van de bron en geldig op de peildatum daarvan.",
  valuesConfig: { VERKENNING: { description: "Wordt verkend; er wordt kennis opgedaan." } },
});

@Entity()
@Directive(VASTE_LIJST)
@ObjectType({ description: "Criterium dat mogelijk bij de pakketcriteria komt." })
export class MogelijkNieuwPakketcriterium extends BronRecord {
  @Field(() => String, { description: "Naam van het criterium." })
  @Column("text")
  naam: string;

  @Field(() => MogelijkNieuwPakketcriteriumStatus, { description: "Hoe ver het ermee staat." })
  @Column("text")
  status: MogelijkNieuwPakketcriteriumStatus;

  @Field(() => String, { description: "Hoe ver het ermee staat, zoals de bron het noemt." })
  @Column("text")
  statusTekst: string;

  @Column("text", { nullable: true })
  positieBinnenId: string | null;
}
