import { enumOf } from "@pakketgraaf/subgraph";

export const Zorgwet = enumOf("Zorgwet", "Wet waaronder zorg verzekerd is.", {
  ZVW: "Zorgverzekeringswet.",
  WLZ: "Wet langdurige zorg.",
});
export type Zorgwet = keyof typeof Zorgwet;
