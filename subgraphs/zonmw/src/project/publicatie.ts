import { Bron } from "@pakketgraaf/begrippen";
import { enumOf } from "@pakketgraaf/subgraph";
import { Field, ObjectType } from "type-graphql";

export const PublicatieSoort = enumOf("PublicatieSoort", "Wat een publicatie over onderzoek vertelt.", {
  PROTOCOL: "Hoe het onderzoek wordt gedaan.",
  RESULTAAT: "Wat het onderzoek opleverde.",
});
export type PublicatieSoort = keyof typeof PublicatieSoort;

@ObjectType({ description: "Inschrijving van onderzoek in een register." })
export class Registratie {
  @Field(() => String, { description: "Het register, zoals de bron het noemt." })
  register: string;

  @Field(() => String, { description: "Nummer in het register." })
  nummer: string;

  @Field(() => Bron, { description: "Waar dat uit blijkt." })
  bron: Bron;
}

@ObjectType({ description: "Publicatie over onderzoek." })
export class Publicatie {
  @Field(() => String, { description: "DOI, zonder adres ervoor." })
  doi: string;

  @Field(() => PublicatieSoort, { description: "Wat de publicatie vertelt." })
  soort: PublicatieSoort;

  @Field(() => Bron, { description: "Waar de publicatie is gevonden." })
  bron: Bron;
}
