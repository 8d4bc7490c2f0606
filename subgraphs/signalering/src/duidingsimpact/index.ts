import { Bron, Datum, Grondslag, OpArg, today } from "@pakketgraaf/begrippen";
import { type Context, defineNoun, type FieldOf, type FieldsOf, type Noun } from "@pakketgraaf/subgraph";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { naamVan } from "../graaf/graaf";
import { asKnoop, asVerband, Ketenknoop, Ketenverband } from "../keten/knoop";
import { Organisatie } from "../records/records";
import type { Partij } from "../regels/regel";
import { Signaal } from "../signaal/signaal";
import { signalenOp } from "../signaal/signaal-op";
import { SignaalPartij } from "../signaalregel/enums";
import type { Gevolg, Stapje } from "./impact";
import { impacten } from "./lezen";

@ObjectType({ description: "Een record dat als feit aan een duiding hangt: zelf, via haar zorg of via haar agenda-items. Naast de schakels van een keten is er Zorgadvies." })
class Duidingsgevolg extends Ketenknoop {
  op: string;
  concernId: string | null;
  signaalIds: string[];

  @Field(() => Grondslag, {
    nullable: true,
    description: "Waarop de koppeling met de duiding zelf berust. Zonder zo'n koppeling: over meer verbanden de zwakste daarvan, van meer wegen de sterkste. Null als een record niet zegt waarop het berust.",
  })
  grondslag: Grondslag | null;

  @Field(() => Boolean, { description: "Of het aan de duiding zelf is gekoppeld, en niet alleen via haar zorg of haar agenda-items." })
  isRechtstreeks: boolean;

  @Field(() => SignaalPartij, { nullable: true, description: "De partij die er bij een wijziging voor aan zet is; null als dat geen van de vier is." })
  partij: Partij | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      "Of het moet worden nagegaan als de duiding wijzigt: niet als het op de dag niet geldt, of als de duiding dan niet geldt voor de zorg waarover het aan haar hangt. Null als dat niet bekend is, en voor onderzoek dat alleen via een agenda-item aan haar hangt: het kan over andere zorg gaan.",
  })
  beweegtMee: boolean | null;

  @Field(() => String, { nullable: true, description: "Wat er dan te doen is; null als er niets is." })
  bijWijziging: string | null;
}

@ObjectType({ description: "Een partij die aan zet is, en waarom op deze plaats." })
class Duidingsstap {
  op: string;
  concernIds: string[];
  signaalIds: string[];

  @Field(() => Int, { description: "Plaats in de volgorde, vanaf 1: wie het eerst aan zet is." })
  volgorde: number;

  @Field(() => SignaalPartij, { description: "De partij." })
  partij: Partij;

  @Field(() => String, { description: "Waarom zij op deze plaats aan zet is, en waarmee." })
  reden: string;

  @Field(() => Bron, { description: "Document waarop die plaats in de volgorde berust, met de plaats daarin." })
  bron: Bron;

  @Field(() => [ID], { description: "Knopen van de gevolgen die zij bij een wijziging moet nagaan; leeg in `nu`." })
  gevolgen: string[];
}

@ObjectType({
  description:
    "Wat er aan een duiding hangt op een dag, volgens de openbare feiten van alle partijen, en wie aan zet is. De volgorde is die van de stappen na een standpunt: "
    + "Zorginstituut (het standpunt), NZa (prestatiebeschrijving en tarief), zorgverzekeraars (contract), ZonMw (onderzoek), "
    + "volgens Samenwerken aan passende zorg (2020), deel B, 2.3, 2.5 en 5.3, en Pakketbeheer in de praktijk 4 (2023), 4.1 en tabel 4.",
})
class Duidingsimpact {
  @Field(() => Datum, { description: "De dag waarvoor dit is gevraagd." })
  op: string;

  @Field(() => ID, { description: "Naam van de duiding zelf in `verbanden`." })
  knoop: string;

  @Field(() => Boolean, { nullable: true, description: "Of de duiding op de dag geldt, voor tenminste een deel van haar zorg; null als dat niet bekend is." })
  geldt: boolean | null;

  @Field(() => [Duidingsgevolg], {
    description: "De records die eraan hangen, in de volgorde van de keten; contractvoorwaarden en zorgadviezen per concern, wat van geen bekend concern is het laatst.",
  })
  gevolgen: Duidingsgevolg[];

  @Field(() => [Ketenverband], { description: "Wat ze verbindt, als feit." })
  verbanden: Ketenverband[];

  @Field(() => [Duidingsstap], {
    description: "Wie nu aan zet is, omdat iets niet klopt met wat de duiding zegt, de eerste vooraan: wie op de dag een signaal heeft bij deze duiding. Leeg als er geen signaal is.",
  })
  nu: Duidingsstap[];

  @Field(() => [Duidingsstap], {
    description: "Wie aan zet is als de duiding wijzigt, de eerste vooraan: het Zorginstituut, en elke partij waarvan een gevolg mee moet of misschien. Leeg als de duiding op de dag niet geldt.",
  })
  bijWijziging: Duidingsstap[];
}

const signalenVan = ({ op, signaalIds }: { op: string; signaalIds: readonly string[] }, context: Context): Promise<Signaal[]> =>
  signalenOp(context, signaalIds, op);

const ofGevolg: FieldsOf<Duidingsgevolg> = {
  concern: {
    type: () => Organisatie,
    nullable: true,
    description: "Het concern waarvan een contractvoorwaarde of zorgadvies is; null als dat er niet is, of niet bekend is.",
    resolve: ({ concernId }) => concernId && { id: concernId },
  },
  signalen: {
    type: () => [Signaal],
    description: "Wat er nu niet klopt: signalen bij de duiding die op dit record berusten of erbij te zien zijn, het ernstigste eerst.",
    resolve: signalenVan,
  },
};

const ofStap: FieldsOf<Duidingsstap> = {
  concerns: {
    type: () => [Organisatie],
    nullable: "itemsAndList",
    description: "De concerns om wie het bij name gaat; leeg als het om alle zorgverzekeraars gaat, of om geen.",
    resolve: ({ concernIds }) => concernIds.map((id) => ({ id })),
  },
  signalen: {
    type: () => [Signaal],
    description: "De signalen waarmee zij nu aan zet is, het ernstigste eerst; leeg in `bijWijziging`.",
    resolve: signalenVan,
  },
};

const asGevolg = ({ concern, signalen, ...gevolg }: Gevolg, op: string): Duidingsgevolg =>
  Object.assign(new Duidingsgevolg(), gevolg, asKnoop(gevolg), { op, concernId: concern, signaalIds: signalen });

const asStap = ({ bron: { document, vindplaats }, concerns, signalen, ...stap }: Stapje, place: number, op: string): Duidingsstap =>
  Object.assign(new Duidingsstap(), stap, {
    op,
    volgorde: place + 1,
    bron: { titel: document, url: null, vindplaats },
    concernIds: concerns,
    signaalIds: signalen,
  });

/** The field of a ruling. */
export const impact: FieldOf<{ id: string }> = {
  type: () => Duidingsimpact,
  nullable: true,
  description: "Wat er aan deze duiding hangt op een dag, wat er mee moet als zij wijzigt, wat er nu niet mee klopt, en wie het eerst aan zet is.",
  args: OpArg(),
  resolve: async ({ id }, { loaders }, op: string | null | undefined) => {
    const day = op ?? today();
    const found = await loaders.of(impacten).load({ id, op: day });
    return found && {
      op: day,
      knoop: naamVan(found.sleutel),
      geldt: found.geldt,
      gevolgen: found.gevolgen.map((gevolg) => asGevolg(gevolg, day)),
      verbanden: found.verbanden.map(asVerband),
      nu: found.nu.map((stap, place) => asStap(stap, place, day)),
      bijWijziging: found.bijWijziging.map((stap, place) => asStap(stap, place, day)),
    };
  },
};

export const duidingsimpact: readonly Noun[] = [
  defineNoun<Duidingsgevolg>({ entity: Duidingsgevolg, fields: ofGevolg }),
  defineNoun<Duidingsstap>({ entity: Duidingsstap, fields: ofStap }),
];
