import { enumOf } from "@pakketgraaf/subgraph";

export const Codelijst = enumOf(
  "Codelijst",
  "Lijst waarin een code van een prestatie staat. Hetzelfde nummer betekent in een andere lijst iets anders.",
  {
    NZA_ZORGACTIVITEITEN: "Zorgactiviteitentabel van de NZa, zes cijfers.",
    NZA_ZORGPRODUCTEN: "Zorgproductentabel van de NZa, negen cijfers.",
    NZA_VERRICHTINGEN: "Verrichtingentabel van de NZa, zes cijfers.",
    NZA_ZORGPRESTATIEMODEL: "Zorgprestatiemodel van de ggz, twee letters en vier cijfers.",
    NZA_OVERIGE_PRODUCTEN_GGZ: "Overige producten in de ggz, zes cijfers (2010 en 2011).",
    DBC_GGZ_DEELPRESTATIES_2013: "Deelprestaties van de DBC's in de curatieve ggz, 2013; vervallen.",
    DBC_DIAGNOSECODES_NEUROCHIRURGIE: "Diagnosecodes van de oude DBC's, neurochirurgie; vervallen.",
    DBC_DIAGNOSECODES_ORTHOPEDIE: "Diagnosecodes van de oude DBC's, orthopedie; vervallen.",
    DBC_BEHANDELCODES_INWENDIGE_GENEESKUNDE: "Behandelcodes van de oude DBC's, inwendige geneeskunde; vervallen.",
    AWBZ_EXTRAMURALE_PRESTATIES: "Extramurale prestaties van de AWBZ, een letter en drie cijfers; vervallen.",
    VEKTIS_HUISARTSENHULP: "Huisartsenhulp, codelijst van Vektis, vijf cijfers.",
    VEKTIS_KETENZORG: "Ketenzorg, codelijst van Vektis, vijf cijfers.",
    VEKTIS_PARAMEDISCHE_ZORG: "Paramedische zorg, codelijst van Vektis, vier cijfers.",
    VEKTIS_VERLOSKUNDE: "Verloskunde, codelijst van Vektis, vier cijfers.",
    BIJLAGE_TB_CU_7038_01: "Nummering in de bijlage bij TB/CU-7038-01 (facultatieve prestaties fysiotherapie).",
  },
);
export type Codelijst = keyof typeof Codelijst;

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
