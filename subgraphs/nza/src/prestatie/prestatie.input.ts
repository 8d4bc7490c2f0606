import { BronInput, Datum, type Ingevoerd, Tariefsoort, verantwoordInput, versieInput, Zorgsector } from "@pakketgraaf/begrippen";
import { Field, ID, InputType } from "type-graphql";
import { Codelijst } from "./codelijst";
import { PrestatieSoort } from "./prestatie";

@InputType({ description: "Een nieuwe prestatie, of een nieuwe versie van een prestatie die is beëindigd." })
export class PrestatiePublicerenInput {
  @Field(() => String, { description: "Wat de prestatie inhoudt." })
  omschrijving: string;

  @Field(() => PrestatieSoort, { description: "Soort prestatie." })
  soort: PrestatieSoort;

  @Field(() => Codelijst, { nullable: true, description: "Lijst waarin de code staat, als de prestatie een code heeft." })
  codelijst?: Codelijst | null;

  @Field(() => String, { nullable: true, description: "Code in de codelijst, bij een reeks de eerste." })
  code?: string | null;

  @Field(() => String, { nullable: true, description: "Laatste code, die meetelt, als de prestatie een reeks codes heeft." })
  codeBereikTot?: string | null;

  @Field(() => [Zorgsector], { description: "Sectoren waarin de prestatie voorkomt." })
  sectoren: Zorgsector[];

  @Field(() => Tariefsoort, { nullable: true, description: "Hoe de hoogte van het tarief tot stand komt." })
  tariefsoort?: Tariefsoort | null;

  @Field(() => Datum, { description: "Eerste dag van de geldigheid." })
  geldigVan: Ingevoerd;

  @Field(() => Datum, { nullable: true, description: "Dag waarop de prestatie niet meer geldt, als die al vaststaat." })
  geldigTot?: Ingevoerd | null;

  @Field(() => Boolean, { nullable: true, description: "Of de kosten voor het eigen risico meetellen." })
  eigenRisico?: boolean | null;

  @Field(() => String, { nullable: true, description: "Werkzame stof, bij een add-on geneesmiddel." })
  stofnaam?: string | null;

  @Field(() => String, { nullable: true, description: "Kanttekening bij de prestatie." })
  opmerking?: string | null;

  @Field(() => [BronInput], { nullable: true, description: "Waar de prestatie in staat: minstens een bron; de eerste is de hoofdbron." })
  bronnen?: BronInput[] | null;
}

@InputType({ description: "Vanaf wanneer een prestatie niet meer geldt." })
export class PrestatieBeeindigenInput extends versieInput("De prestatie.") {
  @Field(() => Datum, { description: "Dag waarop de prestatie niet meer geldt." })
  geldigTot: Ingevoerd;
}

/** Which zorgvorm of which prestatie. */
@InputType()
abstract class PrestatieZorgvormInput extends versieInput("De prestatie.") {
  @Field(() => ID, { description: "De zorgvorm." })
  zorgvormId: string;
}

@InputType({ description: "Dat een zorgvorm met een prestatie wordt gedeclareerd." })
export class PrestatieZorgvormKoppelenInput extends verantwoordInput(PrestatieZorgvormInput) {}

@InputType({ description: "Dat een zorgvorm niet met een prestatie wordt gedeclareerd." })
export class PrestatieZorgvormOntkoppelenInput extends PrestatieZorgvormInput {}
