import { enumOf } from "@pakketgraaf/subgraph";

export const Verificatie = enumOf(
  "Verificatie",
  "Of de partij van wie het is, heeft gezegd dat het record bestaat waarnaar wordt verwezen.",
  {
    GEVERIFIEERD: "Het bestaat en is openbaar.",
    NOG_NIET_GEVERIFIEERD:
      "De partij was niet bereikbaar; de verwijzing is alleen voor de maker te zien en wordt later geverifieerd.",
    ONBEKEND: "Het bestaat niet, of is niet openbaar; de verwijzing blijft alleen voor de maker te zien.",
  },
);
export type Verificatie = keyof typeof Verificatie;
