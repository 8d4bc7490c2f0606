import { Bron } from "@pakketgraaf/begrippen";
import { Field, Int, ObjectType } from "type-graphql";
import { REGELS } from "../regels/regels";
import { SignaalPartij, Signaalernst, Signaalsoort } from "./enums";

@ObjectType({ description: "Iets wat niet bekend is, en zonder wat een regel niet te beoordelen is." })
class Ontbrekend {
  @Field(() => String, { description: "Wat er niet bekend is." })
  wat: string;

  @Field(() => Int, { description: "Van hoeveel records." })
  aantal: number;
}

@ObjectType({ description: "Van hoeveel records een regel op een dag niet kan zeggen of er een signaal is." })
export class NietTeBeoordelen {
  @Field(() => Int, { description: "Hoeveel records." })
  aantal: number;

  @Field(() => [Ontbrekend], { description: "Wat er van die records niet bekend is, wat het meest ontbreekt eerst." })
  ontbreekt: Ontbrekend[];
}

@ObjectType({ description: "Een regel: wanneer wat de partijen samen weten een signaal geeft." })
export class Signaalregel {
  @Field(() => Signaalsoort, { description: "Naam van de regel, en van haar signalen." })
  naam: string;

  @Field(() => String, { description: "Hoe een signaal van deze regel heet." })
  titel: string;

  @Field(() => String, { description: "Waar de regel naar kijkt, en wanneer zij een signaal geeft." })
  uitleg: string;

  @Field(() => Bron, { description: "Document dat om deze regel vraagt, met de plaats daarin." })
  bron: Bron;

  @Field(() => Signaalernst, { description: "Hoe ernstig haar signalen zijn, tenzij een signaal iets anders zegt." })
  ernst: Signaalernst;

  @Field(() => [SignaalPartij], { description: "Wie er aan zet is, tenzij een signaal iets anders zegt." })
  aan: SignaalPartij[];

  @Field(() => String, { description: "Type van de records die zij een voor een beoordeelt." })
  onderwerpType: string;

  handelingsopties: readonly string[];
}

/** In the order of the rules, by their names. */
export const SIGNAALREGELS: ReadonlyMap<string, Signaalregel> = new Map(
  REGELS.map(({ naam, titel, uitleg, bron, ernst, aan, onderwerp, handelingsopties }) => {
    const { document, vindplaats } = bron;
    const ofGraph = { bron: { titel: document, url: null, vindplaats }, aan: [...aan], onderwerpType: onderwerp.type };
    return [naam, Object.assign(new Signaalregel(), { naam, titel, uitleg, ernst, handelingsopties, ...ofGraph })];
  }),
);
