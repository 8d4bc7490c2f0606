import { enumOf } from "@pakketgraaf/subgraph";

export const Reikwijdte = enumOf("Reikwijdte", "Hoever het ene stuk het andere vervangt.", {
  VOLLEDIG: "Geheel: het eerdere geldt niet meer.",
  DEELS: "Voor een deel: de rest van het eerdere blijft staan.",
});
export type Reikwijdte = keyof typeof Reikwijdte;
