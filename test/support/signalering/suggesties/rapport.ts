import { type Kant, type Soortnaam } from "../../../../subgraphs/signalering/src/suggesties/soorten";
import { KENMERKEN, type Kenmerk } from "../../../../subgraphs/signalering/src/suggesties/kenmerken";
import type { Gegevens } from "./gegevens";
import { getoond, omgekeerdePlaats, plaatsenVan, type Plaats, precisie, type Rang, recall, tussen } from "./meten";
import { type Paar, parenVan } from "./paren";
import type { Gewoon } from "./vergelijken";
import { type Beoordeeld, kruiselings } from "./wegen";

/** Each field that suggests, by the link and by which of its records is asked. */
export const VELDEN: readonly { veld: string; soort: Soortnaam; kant: Kant }[] = [
  { veld: "Project.agendaItemSuggesties", soort: "PROJECT_AGENDA_ITEM", kant: "van" },
  { veld: "AgendaItem.projectSuggesties", soort: "PROJECT_AGENDA_ITEM", kant: "naar" },
  { veld: "Kennislacune.projectSuggesties", soort: "KENNISLACUNE_PROJECT", kant: "van" },
  { veld: "Contractvoorwaarde.duidingsvoorwaardeSuggesties", soort: "CONTRACTVOORWAARDE_DUIDINGSVOORWAARDE", kant: "van" },
  { veld: "Prestatie.zorgvormSuggesties", soort: "PRESTATIE_ZORGVORM", kant: "van" },
];

/** What is told of a ranking of one field. */
interface Uitslag {
  plaatsen: Plaats[];
  recall: number;
}

export interface Veldrapport {
  veld: string;
  uitslagen: Record<"suggesties" | "tekst" | "trigrammen" | "zonderVerbanden", Uitslag>;
  beoordeeld: Beoordeeld[];
}

/** What the fields can tell without what both are tied to, or codes of what is linked: by their words alone. */
const VERBANDEN: readonly Kenmerk[] = ["ZORGVORM", "VERBAND", "CODE"];

const zonder = (paren: readonly Paar[]): Paar[] =>
  paren.map((paar) => ({ ...paar, rij: paar.rij.map((waarde, at) => (VERBANDEN.includes(KENMERKEN[at]) ? 0 : waarde)) }));

export function meet({ veld, soort, kant }: (typeof VELDEN)[number], gegevens: Gegevens, gewoon: Gewoon): Veldrapport {
  const geleerd = parenVan(soort, "van", gegevens);
  const paren = kant === "van" ? geleerd : parenVan(soort, kant, gegevens);
  const beoordeeld = kruiselings(geleerd, paren);
  const uitslag = (rangen: readonly Rang[]): Uitslag => {
    const plaatsen = plaatsenVan(gegevens.banden[soort], kant, rangen);
    return { plaatsen, recall: recall(plaatsen) };
  };
  return {
    veld,
    beoordeeld,
    uitslagen: {
      suggesties: uitslag(beoordeeld),
      zonderVerbanden: uitslag(kruiselings(zonder(geleerd), zonder(paren))),
      tekst: uitslag(gewoon.tekst),
      trigrammen: uitslag(gewoon.trigrammen),
    },
  };
}

const two = (figure: number): string => figure.toFixed(2);
const between = ([from, to]: [number, number]): string => `${two(from)}–${two(to)}`;

/** Scores from which suggestions are shown, the first unless asked otherwise. */
const VANAF = [0.1, 0.5, 0.8];
const BUCKETS = [0, 0.1, 0.3, 0.5, 0.7, 0.9, 1.01];

/** A report of a field, for people. */
export function verteld({ veld, uitslagen, beoordeeld }: Veldrapport): string {
  const { kant } = VELDEN.find((each) => each.veld === veld)!;
  const lines = Object.entries(uitslagen).map(([naam, { plaatsen }]) => {
    const [found, place] = [recall, omgekeerdePlaats].map((of) => `${two(of(plaatsen))} (${between(tussen(plaatsen, ({ van }) => van, of))})`);
    return `  ${naam.padEnd(16)} recall bij 5 ${found}  MRR ${place}`;
  });
  const shown = VANAF.map((vanaf) => {
    const paren = getoond(beoordeeld, kant, vanaf);
    return `  vanaf ${vanaf}: ${paren.length} getoond, precisie ${two(precisie(paren))} (${between(tussen(paren, ({ van }) => van, precisie))})`;
  });
  const buckets = BUCKETS.slice(1).map((to, at) => {
    const paren = beoordeeld.filter(({ score }) => score >= BUCKETS[at] && score < to);
    const expected = paren.reduce((sum, { score }) => sum + score, 0) / (paren.length || 1);
    return `${two(expected)}: ${paren.filter(({ isWaar }) => isWaar).length} van ${paren.length}`;
  });
  const { plaatsen } = uitslagen.suggesties;
  const gemist = plaatsen.filter(({ plaats }) => !(plaats <= 5)).map(({ van, naar, plaats }) => `    ${van} ${naar} (plaats ${plaats})`);
  return [`${veld} (${plaatsen.length} koppelingen)`, ...lines, ...shown, `  ijking (score: juist van alle) ${buckets.join(", ")}`, ...gemist].join("\n");
}

