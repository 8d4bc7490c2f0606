import { registerEnumType } from "type-graphql";

export enum Codelijst {
  NZA_ZORGACTIVITEITEN = "NZA_ZORGACTIVITEITEN",
  NZA_ZORGPRODUCTEN = "NZA_ZORGPRODUCTEN",
  NZA_VERRICHTINGEN = "NZA_VERRICHTINGEN",
  NZA_ZORGPRESTATIEMODEL = "NZA_ZORGPRESTATIEMODEL",
  NZA_OVERIGE_PRODUCTEN_GGZ = "NZA_OVERIGE_PRODUCTEN_GGZ",
  DBC_GGZ_DEELPRESTATIES_2013 = "DBC_GGZ_DEELPRESTATIES_2013",
  DBC_DIAGNOSECODES_NEUROCHIRURGIE = "DBC_DIAGNOSECODES_NEUROCHIRURGIE",
  DBC_DIAGNOSECODES_ORTHOPEDIE = "DBC_DIAGNOSECODES_ORTHOPEDIE",
  DBC_BEHANDELCODES_INWENDIGE_GENEESKUNDE = "DBC_BEHANDELCODES_INWENDIGE_GENEESKUNDE",
  AWBZ_EXTRAMURALE_PRESTATIES = "AWBZ_EXTRAMURALE_PRESTATIES",
  VEKTIS_HUISARTSENHULP = "VEKTIS_HUISARTSENHULP",
  VEKTIS_KETENZORG = "VEKTIS_KETENZORG",
  VEKTIS_PARAMEDISCHE_ZORG = "VEKTIS_PARAMEDISCHE_ZORG",
  VEKTIS_VERLOSKUNDE = "VEKTIS_VERLOSKUNDE",
  BIJLAGE_TB_CU_7038_01 = "BIJLAGE_TB_CU_7038_01",
}

registerEnumType(Codelijst, {
  name: "Codelijst",
  description: "Lijst waarin een code van een prestatie staat. Hetzelfde nummer betekent in een andere lijst iets anders.",
  valuesConfig: {
    NZA_ZORGACTIVITEITEN: { description: "Zorgactiviteitentabel van de NZa, zes cijfers." },
    NZA_ZORGPRODUCTEN: { description: "Zorgproductentabel van de NZa, negen cijfers." },
    NZA_VERRICHTINGEN: { description: "Verrichtingentabel van de NZa, zes cijfers." },
    NZA_ZORGPRESTATIEMODEL: { description: "Zorgprestatiemodel van de ggz, twee letters en vier cijfers." },
    NZA_OVERIGE_PRODUCTEN_GGZ: { description: "Overige producten in de ggz, zes cijfers (2010 en 2011)." },
    DBC_GGZ_DEELPRESTATIES_2013: { description: "Deelprestaties van de DBC's in de curatieve ggz, 2013; vervallen." },
    DBC_DIAGNOSECODES_NEUROCHIRURGIE: { description: "Diagnosecodes van de oude DBC's, neurochirurgie; vervallen." },
    DBC_DIAGNOSECODES_ORTHOPEDIE: { description: "Diagnosecodes van de oude DBC's, orthopedie; vervallen." },
    DBC_BEHANDELCODES_INWENDIGE_GENEESKUNDE: {
      description: "Behandelcodes van de oude DBC's, inwendige geneeskunde; vervallen.",
    },
    AWBZ_EXTRAMURALE_PRESTATIES: { description: "Extramurale prestaties van de AWBZ, een letter en drie cijfers; vervallen." },
    VEKTIS_HUISARTSENHULP: { description: "Huisartsenhulp, codelijst van Vektis, vijf cijfers." },
    VEKTIS_KETENZORG: { description: "Ketenzorg, codelijst van Vektis, vijf cijfers." },
    VEKTIS_PARAMEDISCHE_ZORG: { description: "Paramedische zorg, codelijst van Vektis, vier cijfers." },
    VEKTIS_VERLOSKUNDE: { description: "Verloskunde, codelijst van Vektis, vier cijfers." },
    BIJLAGE_TB_CU_7038_01: { description: "Nummering in de bijlage bij TB/CU-7038-01 (facultatieve prestaties fysiotherapie)." },
  },
});
