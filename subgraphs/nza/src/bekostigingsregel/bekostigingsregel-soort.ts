import { registerEnumType } from "type-graphql";

export enum BekostigingsregelSoort {
  BELEIDSREGEL = "BELEIDSREGEL",
  REGELING = "REGELING",
  TARIEFBESCHIKKING = "TARIEFBESCHIKKING",
  PRESTATIEBESCHRIJVINGBESCHIKKING = "PRESTATIEBESCHRIJVINGBESCHIKKING",
  MACROBEHEERSINSTRUMENT = "MACROBEHEERSINSTRUMENT",
  BEKOSTIGINGSMODEL = "BEKOSTIGINGSMODEL",
  EXPERIMENT = "EXPERIMENT",
  WERKAGENDA_ACTIE = "WERKAGENDA_ACTIE",
}

registerEnumType(BekostigingsregelSoort, {
  name: "BekostigingsregelSoort",
  description: "Soort bekostigingsregel.",
  valuesConfig: {
    BELEIDSREGEL: { description: "Beleidsregel." },
    REGELING: { description: "Regeling of nadere regel, met voorschriften voor registratie, declaratie of informatie." },
    TARIEFBESCHIKKING: { description: "Besluit dat tarieven vaststelt." },
    PRESTATIEBESCHRIJVINGBESCHIKKING: { description: "Besluit dat prestaties beschrijft." },
    MACROBEHEERSINSTRUMENT: { description: "Regel om de uitgaven van een sector onder een plafond te houden." },
    BEKOSTIGINGSMODEL: { description: "Manier van bekostigen: in gebruik, in ontwikkeling of in verkenning." },
    EXPERIMENT: { description: "Experiment met bekostiging, of de regel die het mogelijk maakt." },
    WERKAGENDA_ACTIE: { description: "Actie uit de werkagenda Samenwerken aan passende zorg (2020)." },
  },
});
