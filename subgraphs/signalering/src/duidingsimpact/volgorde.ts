import type { Partij } from "../regels/regel";

const PASSENDE_ZORG = "Samenwerken aan passende zorg (Zorginstituut Nederland en NZa, november 2020)";
const PAKKETBEHEER = "Pakketbeheer in de praktijk 4 (Zorginstituut Nederland, 20 maart 2023)";

/** A party, and why it acts where it does. */
export interface Beurt {
  partij: Partij;
  reden: string;
  bron: { document: string; vindplaats: string };
}

/**
 * In which order parties act on a ruling. That the ruling is first, and NZa's description and tariff follow on it, "Samenwerken
 * aan passende zorg" says itself (part B, 2.5: "Hieruit volgt een standpunt. Daarna volgt nog een aantal stappen, onder andere met
 * de NZa die bijpassende bekostiging moet uitdenken"). What insurers do with it, "Pakketbeheer in de praktijk 4" says (4.1, and
 * table 4: agreements and conditions); that they come after NZa is concluded from part B, 5.3: care that enters the package is to
 * be there as a product soon. Research comes last: ZonMw is asked for what a ruling leaves open (part B, 2.3, and table 4:
 * "monitoren en evalueren").
 */
export const BEURTEN: readonly Beurt[] = [
  {
    partij: "ZORGINSTITUUT",
    reden: "Het standpunt gaat voor: wat de andere partijen doen, volgt erop.",
    bron: { document: PASSENDE_ZORG, vindplaats: "deel B, 2.5 Basispakket verduidelijken" },
  },
  {
    partij: "NZA",
    reden: "Na een standpunt volgt de bijpassende bekostiging: een prestatiebeschrijving, en soms een tarief.",
    bron: { document: PASSENDE_ZORG, vindplaats: "deel B, 2.5 Basispakket verduidelijken" },
  },
  {
    partij: "VERZEKERAARS",
    reden: "Wat tot de te verzekeren zorg hoort, kopen verzekeraars in, met de voorwaarden die erbij horen; dat volgt op wat er te declareren is.",
    bron: { document: PAKKETBEHEER, vindplaats: "4.1 Het criterium plegen te bieden; tabel 4" },
  },
  {
    partij: "ZONMW",
    reden: "Wat een standpunt open laat, wordt daarna onderzocht, gevolgd of geëvalueerd.",
    bron: { document: PASSENDE_ZORG, vindplaats: "deel B, 2.3 Evaluatieonderzoek agenderen" },
  },
];
