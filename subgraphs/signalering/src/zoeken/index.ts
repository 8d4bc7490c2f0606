import { requireZoek } from "@pakketgraaf/begrippen";
import { type Context, defineNoun, type Noun, requireFirst } from "@pakketgraaf/subgraph";
import { Args, ArgsType, Ctx, Field, Int, Query, Resolver } from "type-graphql";
import { Recordsoort, typeVan } from "./enums";
import { gevraagdDoor, Zoekopdracht } from "./opdracht";
import { voorstellenBij } from "./voorstellen";
import { wachtOpFeeds } from "./wachten";
import { Gezocht, ofZoekresultaat, Zoekresultaat, Zoektreffer } from "./zoekresultaat";
import { asZoekvoorstel, Zoekvoorstel } from "./zoekvoorstel";

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
      "Wacht eerst, hooguit 0,6 seconde, tot is verwerkt wat alle partijen nu hebben vastgelegd: voor wie net iets heeft gewijzigd. Lukt dat niet, dan zegt `onvolledig` het. Zonder is een wijziging binnen twee seconden te vinden.",
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
    return (await voorstellenBij(dataSource, tekst, first)).map(asZoekvoorstel);
  }
}

export const zoeken: readonly Noun[] = [
  defineNoun({ entity: Zoektreffer, resolvers: [ZoekResolver] }),
  defineNoun<Gezocht>({ entity: Zoekresultaat as never, fields: ofZoekresultaat }),
];
