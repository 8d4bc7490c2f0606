import { Bedrag, Datum, Grondslag, Tijdsaanduiding, Zorgsector } from "@pakketgraaf/begrippen";
import { enumOf } from "@pakketgraaf/subgraph";
import { Field, Int, ObjectType } from "type-graphql";
import { BudgetSoort } from "../budgetsoort";
import { Programma } from "../programma/programma";

export const BedragOnbekend = enumOf("BedragOnbekend", "Waarom een bedrag niet is meegeteld.", {
  BEDRAG: "Het bedrag is niet bekend.",
  MOMENT: "Of het op die dag meetelt, is niet bekend.",
  PER_DEEL: "Het bedrag geldt voor elk deel, zoals een netwerk; hoeveel het samen is, zegt de bron niet.",
  GEEN_GEGEVENS: "Van die dag is geen bedrag bekend, ook niet of er een is.",
});
export type BedragOnbekend = keyof typeof BedragOnbekend;

@ObjectType({ description: "Som van bedragen van een soort, over dezelfde periode." })
export class Geldsom {
  @Field(() => Bedrag, { description: "De som in euro, van wat bekend is." })
  bedrag: string;

  @Field(() => BudgetSoort, { nullable: true, description: "Waarvoor de bedragen zijn; null als dat niet bekend is, en van wat is toegekend." })
  bedragSoort: BudgetSoort | null;

  @Field(() => Tijdsaanduiding, { nullable: true, description: "Vanaf wanneer de bedragen gelden, of anders het programma; null als dat niet bekend is, en van ronden en projecten." })
  van: Tijdsaanduiding | null;

  @Field(() => Tijdsaanduiding, { nullable: true, description: "Tot en met wanneer de bedragen gelden, of anders het programma; null als dat niet bekend is, en van ronden en projecten." })
  totEnMet: Tijdsaanduiding | null;

  @Field(() => Int, { description: "Van hoeveel bedragen dit de som is." })
  delen: number;

  @Field(() => Int, { description: "Hoeveel delen er daarnaast zijn waarvan het bedrag niet is meegeteld; zij kunnen van een andere soort zijn. Zie `onbekend`, dat ook vertelt wat niet te tellen is." })
  nietMeegeteld: number;

  @Field(() => Grondslag, { nullable: true, description: "De zwakste grondslag van de bedragen; null als die niet is vastgelegd." })
  grondslag: Grondslag | null;
}

@ObjectType({ description: "Wat niet is meegeteld, en waarom." })
export class OnbekendBedrag {
  @Field(() => Int, { nullable: true, description: "Om hoeveel delen het gaat; null als ook dat niet bekend is." })
  aantal: number | null;

  @Field(() => BedragOnbekend, { description: "Waarom het niet meetelt." })
  reden: BedragOnbekend;

  @Field(() => String, { description: "Wat het is, en waarom het niet meetelt, in woorden." })
  toelichting: string;
}

@ObjectType({ description: "Bedragen op een dag: wat bekend is, opgeteld per soort en periode, en wat niet." })
export class Geldoverzicht {
  @Field(() => [Geldsom], { description: "De sommen; leeg als geen bedrag bekend is. Tel ze niet bij elkaar op: het zijn andere soorten of perioden." })
  sommen: Geldsom[];

  @Field(() => [OnbekendBedrag], { description: "Wat in geen som is meegeteld; leeg als alles bekend is." })
  onbekend: OnbekendBedrag[];
}

@ObjectType({ description: "Geld van een lijn, of ander onderdeel, op een dag." })
export class LijnFinancien {
  @Field(() => Programma, { description: "De lijn." })
  programma: Programma;

  @Field(() => Grondslag, { description: "Waarop berust dat het op die dag een onderdeel was." })
  grondslag: Grondslag;

  @Field(() => Geldoverzicht, { description: "Wat voor de lijn zelf is begroot." })
  begroot: Geldoverzicht;

  @Field(() => Geldoverzicht, { description: "Wat in ronden van de lijn is opengesteld." })
  opengesteld: Geldoverzicht;

  @Field(() => Geldoverzicht, { description: "Wat aan projecten van de lijn is toegekend." })
  toegekend: Geldoverzicht;
}

@ObjectType({ description: "Geld van een programma naar sector, op een dag." })
export class SectorFinancien {
  @Field(() => Zorgsector, { description: "De sector." })
  sector: Zorgsector;

  @Field(() => Geldoverzicht, { description: "Wat voor deze sector is begroot." })
  begroot: Geldoverzicht;
}

@ObjectType({
  description: "Geld van een programma op een dag, zonder dat van zijn onderdelen: dat staat apart, in `lijnen`. Afgeleid uit wat hier bekend is; geen verantwoording.",
})
export class ProgrammaFinancien {
  @Field(() => Datum, { description: "De dag." })
  op: string;

  @Field(() => Geldoverzicht, { description: "Wat op die dag voor het programma was begroot. Bedragen per sector tellen mee als er geen voor het geheel is." })
  begroot: Geldoverzicht;

  @Field(() => Geldoverzicht, { description: "Wat in ronden van het programma was opengesteld, tot en met die dag: ook in ronden die al waren gesloten." })
  opengesteld: Geldoverzicht;

  @Field(() => Geldoverzicht, {
    description: "Wat was toegekend, tot en met die dag: een project telt vanaf zijn begin, want wanneer het subsidie kreeg, vertellen de bronnen niet; van een ronde waarvan het geheel bekend is, telt dat, vanaf haar sluiting. Niet elk project is hier bekend.",
  })
  toegekend: Geldoverzicht;

  @Field(() => [LijnFinancien], { description: "De programma's die op die dag een onderdeel waren, op naam, elk met het geld dat het zelf heeft." })
  lijnen: LijnFinancien[];

  @Field(() => String, { description: "Hoe het geld over de lijnen is verdeeld, en wat daarvan niet bekend is." })
  lijnenToelichting: string;

  @Field(() => [SectorFinancien], { description: "De sectoren waarop het programma zich richt, of waarvoor een bedrag bekend is." })
  sectoren: SectorFinancien[];

  @Field(() => String, { description: "Hoe het geld over de sectoren is verdeeld, en wat daarvan niet bekend is." })
  sectorenToelichting: string;
}
