import { connectionOf, requireZoek } from "@pakketgraaf/begrippen";
import { type Context, defineNoun, type FieldsOf, type Noun, once, requireFirst } from "@pakketgraaf/subgraph";
import { Args, ArgsType, Ctx, Field, Int, ObjectType, Query, Resolver } from "type-graphql";
import { asRecord, Zoekrecord } from "../records/records";
import { SignaleringStand, standenVan } from "../signalering-stand";
import { readStanden } from "../volgen/stand";
import { titelVan } from "../zoekindex/zoekvelden";
import { Recordsoort, soortVan, typeVan, Zoekwijze } from "./enums";
import { type Aantal, type Gevonden, gevraagdDoor, Zoekopdracht } from "./opdracht";
import { wijzeOp } from "./trappen";
import { vondstenIn, Zoekvondst, asZoekwijze } from "./vondst";
import { voorstellenBij } from "./voorstellen";
import { kanOntbreken, wachtOpFeeds } from "./wachten";
import { bedoeldeU } from "./woorden";

@ObjectType({ description: "Hoeveel records van een soort er te vinden zijn." })
class Zoekfacet {
  @Field(() => Recordsoort, { description: "De soort." })
  soort: Recordsoort;

  @Field(() => Int, { description: "Hoeveel records van die soort." })
  aantal: number;
}

const asFacet = ({ type, aantal }: Aantal): Zoekfacet => ({ soort: soortVan(type), aantal });

@ObjectType({ description: "Een record dat is gevonden, en waarmee." })
class Zoektreffer {
  @Field(() => Recordsoort, { description: "Welke soort record het is." })
  soort: Recordsoort;

  @Field(() => String, { nullable: true, description: "Hoe het record heet, zonder opmaak; null als het geen naam heeft." })
  titel: string | null;

  @Field(() => Zoekwijze, { description: "Hoe het past: zo goed als het gezochte woord dat het minst past." })
  wijze: Zoekwijze;

  @Field(() => Zoekrecord, { nullable: true, description: "Het record zelf; null als de partij niet bereikbaar is, of het er net niet meer is." })
  record: object;

  @Field(() => [Zoekvondst], { description: "De velden waarin gezochte woorden staan, hoe het record heet het eerst." })
  gevonden(): Zoekvondst[] {
    return this.vind();
  }

  vind: () => Zoekvondst[];
}

const Zoekresultaat = connectionOf(Zoektreffer, "treffers");

/** The hits of a search, with what there is to say of the search itself. */
class Gezocht extends Zoekresultaat {
  constructor(
    readonly opdracht: Zoekopdracht,
    readonly tekst: string,
    /** What has to be in the index, for who waited for it. */
    readonly sinds: Date | undefined,
  ) {
    const asTreffer = ({ type, id, trap, toestand }: Gevonden): Zoektreffer =>
      Object.assign(new Zoektreffer(), {
        soort: soortVan(type),
        titel: titelVan(type, toestand),
        wijze: asZoekwijze(wijzeOp(trap)),
        record: asRecord({ type, id }),
        vind: () => vondstenIn(type, toestand, opdracht.gevraagd.vraag),
      });
    super({
      startsAfterCursor: opdracht.startsAfterCursor,
      total: () => opdracht.total(),
      page: once(async () => {
        const { edges, hasNextPage } = await opdracht.page();
        return { hasNextPage, edges: edges.map(({ node, ...edge }) => ({ ...edge, node: asTreffer(node) })) };
      }),
    });
  }
}

const ofZoekresultaat: FieldsOf<Gezocht> = {
  facetten: {
    type: () => [Zoekfacet],
    nullable: false,
    description: "Hoeveel treffers er van elke soort zijn, wat het meest voorkomt eerst; naar welke `soorten` is gevraagd, telt hier niet.",
    resolve: async ({ opdracht }) => (await opdracht.perType()).map(asFacet),
  },
  bedoeldeU: {
    type: () => [String],
    nullable: false,
    description:
      "Wat er misschien is bedoeld: dezelfde tekst met de woorden die er het meest op lijken, als een woord nergens voorkomt. Hooguit drie, de beste eerst; er is niet op gezocht. Leeg als elk woord voorkomt, of er niets op lijkt.",
    resolve: async ({ opdracht, tekst }, { dataSource }) =>
      // What is found has all words.
      (await opdracht.page()).edges.length > 0 ? [] : bedoeldeU(dataSource, tekst, opdracht.gevraagd.vraag),
  },
  standen: {
    type: () => [SignaleringStand],
    nullable: false,
    description: "Van elke partij: tot wanneer is verwerkt wat zij vastlegt. Is een partij niet bereikbaar, dan wordt gezocht in wat er van haar bekend is.",
    resolve: (_, { dataSource }) => standenVan(dataSource),
  },
  onvolledig: {
    type: () => Boolean,
    nullable: false,
    description:
      "Of er iets kan ontbreken: een partij is nog niet helemaal gelezen, wordt opnieuw gelezen of is niet te volgen, of het wachten op `actueel` duurde te lang. `standen` zegt welke.",
    resolve: async ({ sinds }, { dataSource }) => (await readStanden(dataSource)).some((stand) => kanOntbreken(stand, sinds)),
  },
};

@ObjectType({ description: "Een tekst om op te zoeken, voor wie nog typt." })
class Zoekvoorstel {
  @Field(() => String, { description: "De tekst: wat er is getypt met het laatste woord aangevuld, of hoe een record heet." })
  tekst: string;

  @Field(() => Int, { description: "Hoeveel records er ten minste mee te vinden zijn: die de woorden zo hebben, of zo heten." })
  aantal: number;

  @Field(() => [Zoekfacet], { description: "Die records naar soort, wat het meest voorkomt eerst." })
  facetten: Zoekfacet[];

  @Field(() => Zoekrecord, { nullable: true, description: "Het record dat zo heet, van meer het eerste; null bij een aangevuld woord, of als de partij niet bereikbaar is." })
  record: object | null;
}

@ArgsType()
class ZoekAllesArgs {
  @Field(() => String, {
    description:
      "Waarnaar: alle woorden, ook verbogen, als deel van een samenstelling, en met een andere naam van het vakgebied; het laatste mag onaf zijn. Hoofdletters, accenten en leestekens tellen niet. Hooguit 500 tekens.",
  })
  tekst: string;

  @Field(() => [Recordsoort], { nullable: true, description: "Alleen records van een van deze soorten." })
  soorten?: Recordsoort[] | null;

  @Field(() => Int, { defaultValue: 20, description: "Hoeveel treffers, van 1 tot en met 100." })
  first: number;

  @Field(() => String, { nullable: true, description: "Cursor waarna de bladzijde begint." })
  after?: string | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description:
      "Wacht eerst, hooguit een seconde, tot is verwerkt wat alle partijen nu hebben vastgelegd: voor wie net iets heeft gewijzigd. Lukt dat niet, dan zegt `onvolledig` het. Zonder is een wijziging binnen twee seconden te vinden.",
  })
  actueel: boolean;
}

/** Suggestions that can be asked for. */
const MEEST_VOORSTELLEN = 20;

@ArgsType()
class ZoekVoorstellenArgs {
  @Field(() => String, { description: "Wat er is getypt. Hooguit 500 tekens." })
  tekst: string;

  @Field(() => Int, { defaultValue: 10, description: `Hoeveel voorstellen, van 1 tot en met ${MEEST_VOORSTELLEN}.` })
  first: number;
}

@Resolver()
class ZoekResolver {
  @Query(() => Zoekresultaat, {
    nullable: true,
    description:
      "Zoekt in alle soorten openbare records van alle partijen tegelijk. Wat in de naam past, staat voor wat alleen in een ander veld past; dan hele woorden voor verbogen woorden, delen van samenstellingen, andere namen, en wat onaf is; dan de kortste naam. Gelijke plaatsen op soort en id. Wat niet openbaar is, wordt niet gevonden, ook niet door wie het mag zien.",
  })
  async zoekAlles(
    @Args(() => ZoekAllesArgs) { tekst, soorten, first, after, actueel }: ZoekAllesArgs,
    @Ctx() { dataSource }: Context,
  ): Promise<Gezocht> {
    requireZoek("tekst", tekst);
    const opdracht = new Zoekopdracht(dataSource, { vraag: gevraagdDoor(tekst), types: soorten?.map(typeVan), first, after });
    const sinds = actueel ? await wachtOpFeeds(dataSource) : undefined;
    return new Gezocht(opdracht, tekst, sinds);
  }

  @Query(() => [Zoekvoorstel], {
    nullable: true,
    description:
      "Wat er te zoeken is voor wie nog typt: eerst het laatste woord aangevuld, het meest voorkomende vooraan, dan namen van records die bij het getypte passen. Elk voorstel vindt zeker iets met `zoekAlles`.",
  })
  async zoekVoorstellen(
    @Args(() => ZoekVoorstellenArgs) { tekst, first }: ZoekVoorstellenArgs,
    @Ctx() { dataSource }: Context,
  ): Promise<Zoekvoorstel[]> {
    requireZoek("tekst", tekst);
    requireFirst(first, MEEST_VOORSTELLEN);
    const voorstellen = await voorstellenBij(dataSource, tekst, first);
    return voorstellen.map(({ aantallen, record, ...voorstel }) => ({
      ...voorstel,
      aantal: aantallen.reduce((sum, { aantal }) => sum + aantal, 0),
      facetten: aantallen.map(asFacet),
      record: record && asRecord(record),
    }));
  }
}

export const zoeken: readonly Noun[] = [
  defineNoun({ entity: Zoektreffer, resolvers: [ZoekResolver] }),
  defineNoun<Gezocht>({ entity: Zoekresultaat as never, fields: ofZoekresultaat }),
];
