import {
  Bedrag,
  BronInput,
  Datum,
  Grondslag,
  type Ingevoerd,
  TIJD_DESCRIPTION,
  VerbandInput,
  versieInput,
  VERWACHTE_VERSIE,
} from "@pakketgraaf/begrippen";
import { Directive, Field, ID, InputType, Int } from "type-graphql";
import { DuidingOpvolgingInput } from "../duiding-opvolging/duiding-opvolging.input";
import { DuidingsvoorwaardeSoort } from "../duidingsvoorwaarde/duidingsvoorwaarde";
import { DuidingConclusie, DuidingSoort, DuidingTypeAdvies } from "./duiding";

@InputType({ description: "Voorwaarde die bij een duiding hoort." })
export class DuidingsvoorwaardeInput {
  @Field(() => DuidingsvoorwaardeSoort, { description: "Waarover de voorwaarde gaat." })
  soort: DuidingsvoorwaardeSoort;

  @Field(() => String, { description: "De voorwaarde." })
  tekst: string;

  @Field(() => VerbandInput, {
    nullable: true,
    description: "De soort voorwaarde uit de lijst van vergoedingsvoorwaarden die hiermee overeenkomt.",
  })
  vergoedingsvoorwaarde?: VerbandInput | null;
}

@InputType({ description: "Vanaf wanneer een duiding voor een zorgvorm geldt." })
export class DuidingGeldigVanInput {
  @Field(() => ID, { description: "De zorgvorm: een van die waarover de duiding gaat." })
  id: string;

  @Field(() => Datum, { description: "Eerste dag waarop de uitspraak voor deze zorg geldt." })
  geldigVan: Ingevoerd;
}

/** What may be known of a duiding from the start, and what may be added while it is a draft. */
@InputType()
export abstract class DuidingInput {
  @Field(() => String, {
    nullable: true,
    description: `Datum van de uitspraak, of begin van de voorwaardelijke toelating. ${TIJD_DESCRIPTION}`,
  })
  datum?: string | null;

  @Field(() => String, { nullable: true, description: `Tot wanneer een voorwaardelijke toelating loopt. ${TIJD_DESCRIPTION}` })
  einddatum?: string | null;

  @Field(() => String, { nullable: true, description: `Vanaf wanneer de uitspraak geldt. ${TIJD_DESCRIPTION}` })
  geldigVan?: string | null;

  @Field(() => String, { nullable: true, description: `Vanaf wanneer zij niet meer geldt, als zij dat zelf zegt. ${TIJD_DESCRIPTION}` })
  geldigTot?: string | null;

  @Field(() => Grondslag, { nullable: true, description: "Waarop de geldigheid berust; nodig bij `geldigVan`, `geldigTot` of `geldigVanPerZorgvorm`." })
  geldigheidGrondslag?: Grondslag | null;

  @Field(() => String, { nullable: true, description: "Waaruit de geldigheid blijkt." })
  geldigheidOnderbouwing?: string | null;

  @Field(() => Grondslag, { nullable: true, description: "Waarop `geldigTot` berust, als dat anders is dan bij `geldigVan`." })
  geldigTotGrondslag?: Grondslag | null;

  @Field(() => [DuidingGeldigVanInput], { nullable: true, description: "Vanaf wanneer zij geldt voor zorg waarvoor dat anders is." })
  geldigVanPerZorgvorm?: DuidingGeldigVanInput[] | null;

  @Field(() => String, { nullable: true, description: `Van wanneer de bron is die de conclusie en de uitkomst vertelt. ${TIJD_DESCRIPTION}` })
  peildatum?: string | null;

  @Field(() => DuidingConclusie, { nullable: true, description: "Conclusie over de stand van de wetenschap en praktijk." })
  conclusie?: DuidingConclusie | null;

  @Field(() => String, { nullable: true, description: "De uitkomst, kort samengevat." })
  uitkomst?: string | null;

  @Field(() => VerbandInput, { nullable: true, description: "Status bij de stand van de wetenschap en praktijk." })
  swpStatus?: VerbandInput | null;

  @Field(() => DuidingTypeAdvies, { nullable: true, description: "Aanleiding van het advies over een geneesmiddel." })
  typeAdvies?: DuidingTypeAdvies | null;

  @Field(() => String, { nullable: true, description: "Zaaknummer bij het Zorginstituut." })
  zaaknummer?: string | null;

  @Field(() => Int, { nullable: true, description: "Aantal patiënten per jaar." })
  patientenPerJaar?: number | null;

  @Field(() => Bedrag, { nullable: true, description: "Kosten per behandeling in euro." })
  kostenPerBehandeling?: Ingevoerd | null;

  @Field(() => [ID], { nullable: true, description: "Pakketcriteria waaraan is getoetst." })
  criteria?: string[] | null;

  @Field(() => [DuidingsvoorwaardeInput], { nullable: true, description: "Voorwaarden die bij de uitspraak horen, op volgorde." })
  voorwaarden?: DuidingsvoorwaardeInput[] | null;

  @Field(() => [VerbandInput], { nullable: true, description: "Zorgvormen waarover de uitspraak gaat." })
  zorgvormen?: VerbandInput[] | null;

  @Field(() => [VerbandInput], {
    nullable: true,
    description: "Agenda-items waarbij de uitspraak hoort; anderen zien alleen die op de agenda staan.",
  })
  agendaItems?: VerbandInput[] | null;

  @Field(() => [BronInput], { nullable: true, description: "Waar de uitspraak staat: alle bronnen, minstens een." })
  bronnen?: BronInput[] | null;
}

@InputType({ description: "Uitspraak van het Zorginstituut, als concept." })
export class DuidingVastleggenInput extends DuidingInput {
  @Field(() => String, { description: "Titel van het stuk." })
  titel: string;

  @Field(() => DuidingSoort, { description: "Soort uitspraak." })
  soort: DuidingSoort;
}

@InputType({ description: "Uitspraak die in de plaats komt van gepubliceerde duidingen, als concept." })
export class DuidingHerbeoordelenInput extends DuidingVastleggenInput {
  @Field(() => [DuidingOpvolgingInput], { description: "Wat zij vervangt zodra zij is gepubliceerd: minstens een duiding." })
  vervangt: DuidingOpvolgingInput[];
}

@Directive("@patch")
@InputType({
  description: "Wijziging van een concept. Wat is weggelaten blijft zoals het is; null maakt het onbekend, of een lijst leeg.",
})
export class DuidingWijzigenInput extends DuidingInput {
  @Field(() => ID, { description: "Het concept." })
  id: string;

  @Field(() => Int, { description: VERWACHTE_VERSIE })
  verwachteVersie: number;

  @Field(() => String, { nullable: true, description: "Titel van het stuk." })
  titel?: string | null;

  @Field(() => DuidingSoort, { nullable: true, description: "Soort uitspraak." })
  soort?: DuidingSoort | null;

  @Field(() => [DuidingOpvolgingInput], { nullable: true, description: "Wat zij vervangt zodra zij is gepubliceerd." })
  vervangt?: DuidingOpvolgingInput[] | null;
}

@InputType({ description: "Concept dat wordt gepubliceerd." })
export class DuidingPublicerenInput extends versieInput("Het concept.") {}

@InputType({ description: "Concept dat vervalt." })
export class DuidingIntrekkenInput extends versieInput("Het concept.") {}
