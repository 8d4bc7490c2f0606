import { connectionOf } from "@pakketgraaf/begrippen";
import { type FieldsOf, once } from "@pakketgraaf/subgraph";
import { Field, ObjectType } from "type-graphql";
import { asRecord, Zoekrecord } from "../records/records";
import { SignaleringStand, standenVan } from "../signalering-stand";
import { readStanden } from "../volgen/stand";
import { titelVan } from "../zoekindex/zoekvelden";
import { Recordsoort, soortVan, Zoekwijze } from "./enums";
import type { Gevonden, Zoekopdracht } from "./opdracht";
import { wijzeOp } from "./trappen";
import { asZoekwijze, vondstenIn, Zoekvondst } from "./vondst";
import { kanOntbreken } from "./wachten";
import { bedoeldeU } from "./woorden";
import { asFacet, Zoekfacet } from "./zoekfacet";

@ObjectType({ description: "Een record dat is gevonden, en waarmee." })
export class Zoektreffer {
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

export const Zoekresultaat = connectionOf(Zoektreffer, "treffers");

/** The hits of a search, with what there is to say of the search itself. */
export class Gezocht extends Zoekresultaat {
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

export const ofZoekresultaat: FieldsOf<Gezocht> = {
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
      "Of er iets kan ontbreken: een partij is nog niet helemaal gelezen, wordt opnieuw gelezen, is niet te volgen of loopt meer dan 10 seconden achter, of het wachten op `actueel` duurde te lang. `standen` zegt welke.",
    resolve: async ({ sinds }, { dataSource }) => (await readStanden(dataSource)).some((stand) => kanOntbreken(stand, sinds)),
  },
};
