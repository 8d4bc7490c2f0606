import { classify, Grondslag } from "@pakketgraaf/begrippen";
import type { References } from "@pakketgraaf/subgraph";
import { Duidingsvoorwaarde, DuidingsvoorwaardeSoort as Soort } from "./duidingsvoorwaarde";

interface VoorwaardeRecord {
  soort: string;
  tekst: string;
}

/** Only where the two plainly mean the same. */
const VERGOEDINGSVOORWAARDE: Partial<Record<Soort, string>> = {
  [Soort.BEKWAAMHEID]: "bekwaamheidsnorm",
  [Soort.CONCENTRATIE]: "centralisatie",
  [Soort.EXPERTISECENTRA]: "expertisecentra",
  [Soort.INDICATIECOMMISSIE]: "indicatiecommissie",
  [Soort.INDICATIEPROTOCOL]: "indicatieprotocol",
  [Soort.MAXIMALE_DUUR]: "maximale-gebruikstermijn",
  [Soort.MONITORING]: "register",
  [Soort.REGISTRATIE]: "register",
  [Soort.STOPCRITERIUM]: "start-stopcriteria",
  [Soort.VOLUMENORM]: "volumenorm",
};

/** Research is asked for in many ways; these texts make taking part a condition. */
const DEELNAME_AAN_ONDERZOEK = [
  "vergoeding alleen bij deelname aan onderzoek naar (kosten)effectiviteit",
  "deelname aan wetenschappelijk onderzoek verplicht",
  "centra hebben onderzoeksinfrastructuur en doen mee aan onderzoek",
];

const vergoedingsvoorwaardeOf = (soort: Soort, tekst: string): string | null =>
  DEELNAME_AAN_ONDERZOEK.includes(tekst) ? "deelname-onderzoek" : (VERGOEDINGSVOORWAARDE[soort] ?? null);

/** The conditions of a duiding, in the order of the source. */
export const voorwaardenOf = (
  record: { id: string; voorwaarden: VoorwaardeRecord[] },
  { known }: References,
): Duidingsvoorwaarde[] =>
  record.voorwaarden.map(({ soort: soortTekst, tekst }, index) => {
    const soort = classify("voorwaarden.soort", Soort, soortTekst);
    const vergoedingsvoorwaarde = vergoedingsvoorwaardeOf(soort, tekst);
    return Object.assign(new Duidingsvoorwaarde(), {
      duidingId: record.id,
      volgnummer: index + 1,
      soort,
      tekst,
      vergoedingsvoorwaardeId: known("Vergoedingsvoorwaarde", "voorwaarden.soort", vergoedingsvoorwaarde),
      vergoedingsvoorwaardeGrondslag: vergoedingsvoorwaarde && Grondslag.AFGELEID,
    });
  });
