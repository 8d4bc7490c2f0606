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
  HULPMIDDELENZORG: "Hulpmiddelenzorg, extramuraal.",
  LANGDURIGE_ZORG: "Langdurige zorg (Wlz).",
  MEDISCH_SPECIALISTISCHE_ZORG: "Medisch-specialistische zorg.",
  MONDZORG: "Mondzorg.",
  MULTIDISCIPLINAIRE_ZORG: "Multidisciplinaire zorg, waaronder ketenzorg.",
  NIET_FARMACEUTISCHE_ZORG: "Alle zorg behalve farmaceutische.",
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

const PER_TEKST: Record<string, Zorgsector | Zorgsector[]> = {
  ...Zorgsector,
  "extramurale hulpmiddelenzorg": Z.HULPMIDDELENZORG,
  "farmaceutische zorg (extramuraal)": Z.FARMACEUTISCHE_ZORG,
  "geestelijke gezondheidszorg": Z.GGZ,
  "ggz en huisartsenzorg": [Z.GGZ, Z.HUISARTSENZORG],
  "ggz en langdurige zorg": [Z.GGZ, Z.LANGDURIGE_ZORG],
  "huisartsenzorg en multidisciplinaire zorg": [Z.HUISARTSENZORG, Z.MULTIDISCIPLINAIRE_ZORG],
  "preventie / overige geneeskundige zorg": [Z.PREVENTIE, Z.OVERIGE_GENEESKUNDIGE_ZORG],
  "verpleging en verzorging (AWBZ)": Z.VERPLEGING_EN_VERZORGING,
};

/** The sectors that a source names in free text; none when it names none. @throws Error on a text that is not listed */
export function parseZorgsectoren(tekst: string | null): Zorgsector[] {
  if (tekst === null) return [];
  return [classify("zorgsector", PER_TEKST, tekst)].flat();
}
