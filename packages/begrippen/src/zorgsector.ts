import { enumOf } from "@pakketgraaf/subgraph";
import { classify } from "./seed";

export const Zorgsector = enumOf("Zorgsector", "Deel van de zorg waartoe een record behoort.", {
  ALLE_SECTOREN: "Alle sectoren, Zvw en Wlz.",
  ALLE_ZVW_SECTOREN: "Alle sectoren van de Zorgverzekeringswet.",
  ACUTE_ZORG: "Acute zorg.",
  EERSTELIJNSZORG: "Eerstelijnszorg.",
  FARMACEUTISCHE_ZORG: "Farmaceutische zorg, extramuraal.",
  FORENSISCHE_ZORG: "Forensische zorg.",
  GEBOORTEZORG: "Geboortezorg: verloskunde en kraamzorg.",
  GGZ: "Geestelijke gezondheidszorg.",
  HUISARTSENZORG: "Huisartsenzorg.",
  LANGDURIGE_ZORG: "Langdurige zorg (Wlz).",
  MEDISCH_SPECIALISTISCHE_ZORG: "Medisch-specialistische zorg.",
  MONDZORG: "Mondzorg.",
  MULTIDISCIPLINAIRE_ZORG: "Multidisciplinaire zorg, waaronder ketenzorg.",
  OVERIGE_GENEESKUNDIGE_ZORG: "Overige geneeskundige zorg.",
  PARAMEDISCHE_ZORG: "Paramedische zorg.",
  PREVENTIE: "Preventie.",
  SECTOROVERSTIJGEND: "Niet aan een sector gebonden.",
  VERPLEGING_EN_VERZORGING: "Verpleging en verzorging, waaronder die van de vroegere AWBZ.",
  WIJKVERPLEGING: "Wijkverpleging.",
  ZINTUIGLIJK_GEHANDICAPTENZORG: "Zorg voor mensen met een zintuiglijke handicap.",
});
export type Zorgsector = keyof typeof Zorgsector;

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
