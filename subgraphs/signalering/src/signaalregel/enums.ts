import { enumOf } from "@pakketgraaf/subgraph";
import { REGELS } from "../regels/regels";

export const Signaalsoort = enumOf(
  "Signaalsoort",
  "Soort signaal: de regel die het geeft.",
  Object.fromEntries(REGELS.map(({ naam, titel }) => [naam, `${titel}.`])),
);

export const Signaalernst = enumOf("Signaalernst", "Hoe ernstig een signaal is.", {
  LAAG: "Kan wachten op het eerstvolgende overleg.",
  MIDDEL: "Vraagt om een plan.",
  HOOG: "Vraagt nu om een besluit.",
});
export type Signaalernst = keyof typeof Signaalernst;

export const SignaalPartij = enumOf("SignaalPartij", "Partij die met een signaal aan zet kan zijn, en waarvan de records worden gevolgd.", {
  ZORGINSTITUUT: "Zorginstituut Nederland.",
  ZONMW: "ZonMw.",
  VERZEKERAARS: "Zorgverzekeraars, elk met zijn concern.",
  NZA: "De Nederlandse Zorgautoriteit.",
});
export type SignaalPartij = keyof typeof SignaalPartij;
