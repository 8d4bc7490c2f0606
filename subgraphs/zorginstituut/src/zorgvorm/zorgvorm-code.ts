import { Field, ObjectType, registerEnumType } from "type-graphql";
import { Entity, PrimaryColumn } from "typeorm";

export enum ZorgvormCodeSoort {
  DECLARATIECODE = "DECLARATIECODE",
  DIAGNOSECODE = "DIAGNOSECODE",
  VERGELIJKING_ZORGPRODUCT = "VERGELIJKING_ZORGPRODUCT",
  ZORGACTIVITEIT = "ZORGACTIVITEIT",
  ZORGPRODUCT = "ZORGPRODUCT",
}

registerEnumType(ZorgvormCodeSoort, {
  name: "ZorgvormCodeSoort",
  description: "Wat een code bij een zorgvorm aanduidt. Hetzelfde nummer betekent in een andere codelijst iets anders.",
  valuesConfig: {
    DECLARATIECODE: { description: "Declaratiecode." },
    DIAGNOSECODE: { description: "Diagnosecode." },
    VERGELIJKING_ZORGPRODUCT: { description: "Zorgproduct van de behandeling waarmee is vergeleken." },
    ZORGACTIVITEIT: { description: "Zorgactiviteit." },
    ZORGPRODUCT: { description: "Zorgproduct." },
  },
});

@Entity()
@ObjectType({ description: "Code waaronder een zorgvorm in declaraties en registraties voorkomt." })
export class ZorgvormCode {
  @PrimaryColumn("text")
  zorgvormId: string;

  @Field(() => ZorgvormCodeSoort, { description: "Wat de code aanduidt." })
  @PrimaryColumn("text")
  soort: ZorgvormCodeSoort;

  @Field(() => String, { description: "De code, met eventuele nullen vooraan." })
  @PrimaryColumn("text")
  code: string;
}
