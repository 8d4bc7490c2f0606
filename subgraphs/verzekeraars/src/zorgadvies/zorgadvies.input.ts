import { BronInput, TIJD_DESCRIPTION, VerbandInput } from "@pakketgraaf/begrippen";
import { Field, ID, InputType } from "type-graphql";
import { Aanspraak, ZorgadviesSoort } from "./zorgadvies";

@InputType({ description: "Oordeel van een verzekeraar over verzekerde zorg." })
export class ZorgadviesVastleggenInput {
  @Field(() => ID, { description: "Wie het gaf: uw concern, of een verzekeraar of label daarvan." })
  organisatieId: string;

  @Field(() => ZorgadviesSoort, {
    description: "`OORDEEL_VERZEKERAAR` of `OORDEEL_VERZEKERAAR_RECHTERLIJK_GETOETST`: de andere soorten geeft een verzekeraar niet.",
  })
  soort: ZorgadviesSoort;

  @Field(() => String, { description: "Waarover het gaat." })
  onderwerp: string;

  @Field(() => String, { description: "De zorg, in uw eigen woorden." })
  zorgvormTekst: string;

  @Field(() => String, { nullable: true, description: "Stofnaam van het geneesmiddel, als het daarom gaat." })
  stofnaam?: string | null;

  @Field(() => String, { nullable: true, description: "Indicatie waarvoor het geldt." })
  indicatie?: string | null;

  @Field(() => Aanspraak, { nullable: true, description: "Of er aanspraak is; bij een getoetst oordeel: volgens de verzekeraar." })
  aanspraak?: Aanspraak | null;

  @Field(() => String, { nullable: true, description: "Categorie in uw eigen indeling." })
  categorie?: string | null;

  @Field(() => String, { nullable: true, description: `Wanneer het is gegeven. ${TIJD_DESCRIPTION}` })
  datum?: string | null;

  @Field(() => String, { nullable: true, description: "Uitkomst in woorden, zoals de beslissing van de rechter." })
  uitkomst?: string | null;

  @Field(() => String, { nullable: true, description: "Opmerking erbij." })
  opmerking?: string | null;

  @Field(() => [VerbandInput], { nullable: true, description: "Zorgvormen waarover het gaat." })
  zorgvormen?: VerbandInput[] | null;

  @Field(() => [BronInput], { nullable: true, description: "Waar het staat: minstens een bron; de eerste is de hoofdbron." })
  bronnen?: BronInput[] | null;
}
