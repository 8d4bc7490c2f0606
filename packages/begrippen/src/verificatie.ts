import { registerEnumType } from "type-graphql";

export enum Verificatie {
  GEVERIFIEERD = "GEVERIFIEERD",
  NOG_NIET_GEVERIFIEERD = "NOG_NIET_GEVERIFIEERD",
  ONBEKEND = "ONBEKEND",
}

registerEnumType(Verificatie, {
  name: "Verificatie",
  description: "Of de partij van wie het is, heeft gezegd dat het record bestaat waarnaar wordt verwezen.",
  valuesConfig: {
    GEVERIFIEERD: { description: "Het bestaat en is openbaar." },
    NOG_NIET_GEVERIFIEERD: { description: "De partij was niet bereikbaar; de verwijzing is alleen voor de maker te zien en wordt later geverifieerd." },
    ONBEKEND: { description: "Het bestaat niet, of is niet openbaar; de verwijzing blijft alleen voor de maker te zien." },
  },
});
