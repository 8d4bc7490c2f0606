import { registerEnumType } from "type-graphql";

export enum Tariefsoort {
  MAXIMUM = "MAXIMUM",
  VRIJ = "VRIJ",
}

registerEnumType(Tariefsoort, {
  name: "Tariefsoort",
  description: "Hoe de hoogte van een tarief tot stand komt.",
  valuesConfig: {
    MAXIMUM: { description: "De NZa stelt een maximum vast." },
    VRIJ: { description: "Aanbieder en verzekeraar of verzekerde spreken het zelf af." },
  },
});

/** The texts of the sources. */
export const TARIEFSOORT_PER_TEKST: Record<string, Tariefsoort> = {
  maximum: Tariefsoort.MAXIMUM,
  vrij: Tariefsoort.VRIJ,
};
