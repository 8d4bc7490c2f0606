import { Codelijst } from "./codelijst";

export interface CodeVorm {
  patroon: RegExp;
  inWoorden: string;
}

const cijfers = (aantal: number): CodeVorm => ({ patroon: new RegExp(`^\\d{${aantal}}$`), inWoorden: `${aantal} cijfers` });

/** What the codes of a list look like: all of one length, so that the order of their texts is their order. */
export const CODE_VORM: Record<Codelijst, CodeVorm> = {
  [Codelijst.NZA_ZORGACTIVITEITEN]: cijfers(6),
  [Codelijst.NZA_ZORGPRODUCTEN]: cijfers(9),
  [Codelijst.NZA_VERRICHTINGEN]: cijfers(6),
  [Codelijst.NZA_ZORGPRESTATIEMODEL]: { patroon: /^[A-Z]{2}\d{4}$/, inWoorden: "2 hoofdletters en 4 cijfers" },
  [Codelijst.NZA_OVERIGE_PRODUCTEN_GGZ]: cijfers(6),
  [Codelijst.DBC_GGZ_DEELPRESTATIES_2013]: cijfers(3),
  [Codelijst.DBC_DIAGNOSECODES_NEUROCHIRURGIE]: cijfers(4),
  [Codelijst.DBC_DIAGNOSECODES_ORTHOPEDIE]: cijfers(4),
  [Codelijst.DBC_BEHANDELCODES_INWENDIGE_GENEESKUNDE]: cijfers(4),
  [Codelijst.AWBZ_EXTRAMURALE_PRESTATIES]: { patroon: /^[A-Z]\d{3}$/, inWoorden: "een hoofdletter en 3 cijfers" },
  [Codelijst.VEKTIS_HUISARTSENHULP]: cijfers(5),
  [Codelijst.VEKTIS_KETENZORG]: cijfers(5),
  [Codelijst.VEKTIS_PARAMEDISCHE_ZORG]: cijfers(4),
  [Codelijst.VEKTIS_VERLOSKUNDE]: cijfers(4),
  [Codelijst.BIJLAGE_TB_CU_7038_01]: { patroon: /^Fp\d$/, inWoorden: "Fp en een cijfer" },
};
