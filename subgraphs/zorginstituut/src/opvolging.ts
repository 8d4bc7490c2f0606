import { enumOf } from "@pakketgraaf/subgraph";

export const OpvolgingReikwijdte = enumOf("OpvolgingReikwijdte", "Hoeveel van een record zijn opvolger vervangt.", {
  VOLLEDIG: "Alles: het oude geldt niet meer.",
  DEELS: "Een deel: voor de rest geldt het oude nog.",
});
export type OpvolgingReikwijdte = keyof typeof OpvolgingReikwijdte;
