import { enumOf } from "@pakketgraaf/subgraph";
import { ZOEKTYPES } from "../zoekindex/zoekvelden";

/** Of `AgendaItem` `AGENDA_ITEM`. */
export const soortVan = (type: string): string => type.replace(/(?<=.)[A-Z]/g, (letter) => `_${letter}`).toUpperCase();

export const Recordsoort = enumOf(
  "Recordsoort",
  "Soort record dat op zijn tekst te vinden is.",
  Object.fromEntries(ZOEKTYPES.map((type) => [soortVan(type), `Records van het type ${type}.`])),
);
export type Recordsoort = string;

const TYPES = new Map(ZOEKTYPES.map((type) => [soortVan(type), type]));

export const typeVan = (soort: Recordsoort): string => TYPES.get(soort)!;

export const Zoekwijze = enumOf("Zoekwijze", "Hoe een tekst bij een gezocht woord past, van het beste naar het minste.", {
  WOORD: "Het woord zelf.",
  VERBOGEN: "Een andere vorm van het woord: meervoud, verbuiging of vervoeging.",
  DEEL: "Een samenstelling waarvan het woord een deel is.",
  SYNONIEM: "Een andere naam of afkorting voor hetzelfde.",
  ONAF: "Een woord dat zo begint: het laatste woord mag onaf zijn.",
});
export type Zoekwijze = keyof typeof Zoekwijze;
