import { enumOf } from "@pakketgraaf/subgraph";

export const Tariefsoort = enumOf("Tariefsoort", "Hoe de hoogte van een tarief tot stand komt.", {
  MAXIMUM: "De NZa stelt een maximum vast.",
  VRIJ: "Aanbieder en verzekeraar of verzekerde spreken het zelf af.",
});
export type Tariefsoort = keyof typeof Tariefsoort;
