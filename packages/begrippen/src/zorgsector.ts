import { registerEnumType } from "type-graphql";
import { classify } from "./seed";

export enum Zorgsector {
  ALLE_SECTOREN = "ALLE_SECTOREN",
  ALLE_ZVW_SECTOREN = "ALLE_ZVW_SECTOREN",
  ACUTE_ZORG = "ACUTE_ZORG",
  EERSTELIJNSZORG = "EERSTELIJNSZORG",
  FARMACEUTISCHE_ZORG = "FARMACEUTISCHE_ZORG",
  FORENSISCHE_ZORG = "FORENSISCHE_ZORG",
  GEBOORTEZORG = "GEBOORTEZORG",
  GGZ = "GGZ",
  HUISARTSENZORG = "HUISARTSENZORG",
  LANGDURIGE_ZORG = "LANGDURIGE_ZORG",
  MEDISCH_SPECIALISTISCHE_ZORG = "MEDISCH_SPECIALISTISCHE_ZORG",
  MONDZORG = "MONDZORG",
  MULTIDISCIPLINAIRE_ZORG = "MULTIDISCIPLINAIRE_ZORG",
  OVERIGE_GENEESKUNDIGE_ZORG = "OVERIGE_GENEESKUNDIGE_ZORG",
  PARAMEDISCHE_ZORG = "PARAMEDISCHE_ZORG",
  PREVENTIE = "PREVENTIE",
  SECTOROVERSTIJGEND = "SECTOROVERSTIJGEND",
  VERPLEGING_EN_VERZORGING = "VERPLEGING_EN_VERZORGING",
  WIJKVERPLEGING = "WIJKVERPLEGING",
  ZINTUIGLIJK_GEHANDICAPTENZORG = "ZINTUIGLIJK_GEHANDICAPTENZORG",
}

registerEnumType(Zorgsector, {
  name: "Zorgsector",
  description: "Deel van de zorg waartoe een record behoort.",
  valuesConfig: {
    ALLE_SECTOREN: { description: "Alle sectoren, Zvw en Wlz." },
    ALLE_ZVW_SECTOREN: { description: "Alle sectoren van de Zorgverzekeringswet." },
    ACUTE_ZORG: { description: "Acute zorg." },
    EERSTELIJNSZORG: { description: "Eerstelijnszorg." },
    FARMACEUTISCHE_ZORG: { description: "Farmaceutische zorg, extramuraal." },
    FORENSISCHE_ZORG: { description: "Forensische zorg." },
    GEBOORTEZORG: { description: "Geboortezorg: verloskunde en kraamzorg." },
    GGZ: { description: "Geestelijke gezondheidszorg." },
    HUISARTSENZORG: { description: "Huisartsenzorg." },
    LANGDURIGE_ZORG: { description: "Langdurige zorg (Wlz)." },
    MEDISCH_SPECIALISTISCHE_ZORG: { description: "Medisch-specialistische zorg." },
    MONDZORG: { description: "Mondzorg." },
    MULTIDISCIPLINAIRE_ZORG: { description: "Multidisciplinaire zorg, waaronder ketenzorg." },
    OVERIGE_GENEESKUNDIGE_ZORG: { description: "Overige geneeskundige zorg." },
    PARAMEDISCHE_ZORG: { description: "Paramedische zorg." },
    PREVENTIE: { description: "Preventie." },
    SECTOROVERSTIJGEND: { description: "Niet aan een sector gebonden." },
    VERPLEGING_EN_VERZORGING: { description: "Verpleging en verzorging, waaronder die van de vroegere AWBZ." },
    WIJKVERPLEGING: { description: "Wijkverpleging." },
    ZINTUIGLIJK_GEHANDICAPTENZORG: { description: "Zorg voor mensen met een zintuiglijke handicap." },
  },
});

const Z = Zorgsector;

const PER_TEKST: Record<string, Zorgsector[]> = {
  "alle sectoren": [Z.ALLE_SECTOREN],
  "alle Zvw-sectoren": [Z.ALLE_ZVW_SECTOREN],
  "acute zorg": [Z.ACUTE_ZORG],
  eerstelijnszorg: [Z.EERSTELIJNSZORG],
  "farmaceutische zorg": [Z.FARMACEUTISCHE_ZORG],
  "farmaceutische zorg (extramuraal)": [Z.FARMACEUTISCHE_ZORG],
  "forensische zorg": [Z.FORENSISCHE_ZORG],
  geboortezorg: [Z.GEBOORTEZORG],
  "geestelijke gezondheidszorg": [Z.GGZ],
  "ggz en huisartsenzorg": [Z.GGZ, Z.HUISARTSENZORG],
  "ggz en langdurige zorg": [Z.GGZ, Z.LANGDURIGE_ZORG],
  huisartsenzorg: [Z.HUISARTSENZORG],
  "huisartsenzorg en multidisciplinaire zorg": [Z.HUISARTSENZORG, Z.MULTIDISCIPLINAIRE_ZORG],
  "langdurige zorg": [Z.LANGDURIGE_ZORG],
  "medisch-specialistische zorg": [Z.MEDISCH_SPECIALISTISCHE_ZORG],
  mondzorg: [Z.MONDZORG],
  "multidisciplinaire zorg": [Z.MULTIDISCIPLINAIRE_ZORG],
  "overige geneeskundige zorg": [Z.OVERIGE_GENEESKUNDIGE_ZORG],
  "paramedische zorg": [Z.PARAMEDISCHE_ZORG],
  preventie: [Z.PREVENTIE],
  "preventie / overige geneeskundige zorg": [Z.PREVENTIE, Z.OVERIGE_GENEESKUNDIGE_ZORG],
  sectoroverstijgend: [Z.SECTOROVERSTIJGEND],
  "verpleging en verzorging": [Z.VERPLEGING_EN_VERZORGING],
  "verpleging en verzorging (AWBZ)": [Z.VERPLEGING_EN_VERZORGING],
  wijkverpleging: [Z.WIJKVERPLEGING],
  "zintuiglijk gehandicaptenzorg": [Z.ZINTUIGLIJK_GEHANDICAPTENZORG],
};

/** The sectors that a source names in free text; none when it names none. @throws Error on a text not listed above */
export function parseZorgsectoren(tekst: string | null): Zorgsector[] {
  if (tekst === null) return [];
  return classify("zorgsector", PER_TEKST, tekst);
}
