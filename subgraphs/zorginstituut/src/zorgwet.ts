import { registerEnumType } from "type-graphql";

export enum Zorgwet {
  ZVW = "ZVW",
  WLZ = "WLZ",
}

registerEnumType(Zorgwet, {
  name: "Zorgwet",
  description: "Wet waaronder zorg verzekerd is.",
  valuesConfig: {
    ZVW: { description: "Zorgverzekeringswet." },
    WLZ: { description: "Wet langdurige zorg." },
  },
});

/** The law that a text in the data files names. */
export const ZORGWET: Record<string, Zorgwet> = { Zvw: Zorgwet.ZVW, Wlz: Zorgwet.WLZ };
