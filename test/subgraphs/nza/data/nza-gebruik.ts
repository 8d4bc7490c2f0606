import { BRON, type DataFile } from "../../data/data-file";
import { capitals, decimal, money } from "../../data/place";

export const gebruikscijfers: DataFile = {
  subgraph: "nza",
  file: "nza-gebruik.json",
  lists: [
    {
      at: "[]",
      count: 56,
      type: "Gebruikscijfer",
      list: "gebruikscijfers",
      fields: {
        id: "id",
        zorgvormId: "zorgvorm.id",
        koppelingGrondslag: "zorgvormGrondslag",
        koppelingOnderbouwing: "zorgvormOnderbouwing",
        prestatieId: "prestatie.id",
        jaar: "jaar",
        van: "van.tekst",
        tot: "totEnMet.tekst",
        patienten: "patienten",
        aantal: decimal("aantal"),
        aantalSoort: "aantalSoort",
        aantalEenheid: capitals("aantalEenheid"),
        kosten: money("kosten"),
        kostenSoort: "kostenSoort",
        kostenEenheid: capitals("kostenEenheid"),
        waardeSoort: capitals("waardeSoort"),
        organisatie: "organisatie.id",
        opmerking: "opmerking",
        ...BRON,
      },
    },
  ],
};
