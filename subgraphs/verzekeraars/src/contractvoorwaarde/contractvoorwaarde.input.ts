import { BronInput, Datum, type Ingevoerd, VerbandInput, versieInput, VERWACHTE_VERSIE } from "@pakketgraaf/begrippen";
import { Directive, Field, ID, InputType, Int } from "type-graphql";
import { ContractvoorwaardeSoort, Openbaarheid } from "./contractvoorwaarde";

@InputType({ description: "Getal in een voorwaarde, met wat er geteld of gemeten wordt." })
export class NormInput {
  @Field(() => String, { description: "Exact decimaal getal in tekst, bijvoorbeeld 19.08." })
  waarde: string;

  @Field(() => String, { description: "Eenheid van het getal, met erbij of het een minimum of maximum is." })
  eenheid: string;
}

/** What need not be known of a condition. */
@InputType()
abstract class ContractvoorwaardeInput {
  @Field(() => NormInput, { nullable: true, description: "Het getal in de voorwaarde, als er een in staat." })
  norm?: NormInput | null;

  @Field(() => Int, { nullable: true, description: "Jaar waarvoor de voorwaarde is gemaakt." })
  jaar?: number | null;

  @Field(() => Datum, { nullable: true, description: "Eerste dag waarop de voorwaarde geldt." })
  geldigVan?: Ingevoerd | null;

  @Field(() => Datum, { nullable: true, description: "Eerste dag waarop de voorwaarde niet meer geldt." })
  geldigTot?: Ingevoerd | null;

  @Field(() => [VerbandInput], { nullable: true, description: "Zorgvormen waarvoor de voorwaarde geldt: alle." })
  zorgvormen?: VerbandInput[] | null;

  @Field(() => [BronInput], { nullable: true, description: "Waar de voorwaarde staat: alle bronnen, minstens een, de hoofdbron eerst." })
  bronnen?: BronInput[] | null;
}

@InputType({ description: "Een nieuwe voorwaarde." })
export class ContractvoorwaardeVastleggenInput extends ContractvoorwaardeInput {
  @Field(() => ID, { description: "Van wie de voorwaarde is: uw concern, of een verzekeraar of label daarvan." })
  verzekeraarId: string;

  @Field(() => ContractvoorwaardeSoort, { description: "Wat de voorwaarde regelt." })
  soort: ContractvoorwaardeSoort;

  @Field(() => String, { description: "De voorwaarde in woorden." })
  omschrijving: string;

  @Field(() => String, { description: "Waarover de voorwaarde gaat, in uw eigen woorden." })
  zorgvormTekst: string;

  @Field(() => Openbaarheid, { description: "Wie de voorwaarde mag zien." })
  openbaarheid: Openbaarheid;

  @Field(() => VerbandInput, { nullable: true, description: "De duiding die de voorwaarde uitvoert." })
  duiding?: VerbandInput | null;
}

@Directive("@patch")
@InputType({
  description: "Wijziging van een voorwaarde. Wat is weggelaten blijft zoals het is; null maakt het onbekend, of een lijst leeg.",
})
export class ContractvoorwaardeWijzigenInput extends ContractvoorwaardeInput {
  @Field(() => ID, { description: "De voorwaarde." })
  id: string;

  @Field(() => Int, { description: VERWACHTE_VERSIE })
  verwachteVersie: number;

  @Field(() => ContractvoorwaardeSoort, { nullable: true, description: "Wat de voorwaarde regelt." })
  soort?: ContractvoorwaardeSoort | null;

  @Field(() => String, { nullable: true, description: "De voorwaarde in woorden." })
  omschrijving?: string | null;

  @Field(() => String, { nullable: true, description: "Waarover de voorwaarde gaat, in uw eigen woorden." })
  zorgvormTekst?: string | null;

  @Field(() => Openbaarheid, {
    nullable: true,
    description:
      "Wie de voorwaarde mag zien. Wat vertrouwelijk wordt, verdwijnt met zijn geschiedenis voor anderen; wat openbaar wordt, toont hun niet hoe het was.",
  })
  openbaarheid?: Openbaarheid | null;
}

@InputType({ description: "Einde van een voorwaarde." })
export class ContractvoorwaardeBeeindigenInput extends versieInput("De voorwaarde.") {
  @Field(() => Datum, { description: "Eerste dag waarop de voorwaarde niet meer geldt." })
  geldigTot: Ingevoerd;
}

@InputType({ description: "De duiding die een voorwaarde uitvoert." })
export class ContractvoorwaardeDuidingZettenInput extends versieInput("De voorwaarde.") {
  @Field(() => VerbandInput, { nullable: true, description: "De duiding; weggelaten of null: geen." })
  duiding?: VerbandInput | null;
}
