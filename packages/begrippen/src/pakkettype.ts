import { enumOf } from "@pakketgraaf/subgraph";

export const Pakkettype = enumOf("Pakkettype", "Hoe zorg in het basispakket komt, ingedeeld naar de omschrijving in de bron.", {
  OPEN: "Open: zorg die aan de wettelijke eisen voldoet is vanzelf verzekerd.",
  GESLOTEN: "Gesloten: pas verzekerd na een besluit, zoals bij sluisgeneesmiddelen.",
});
export type Pakkettype = keyof typeof Pakkettype;
