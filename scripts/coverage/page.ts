import type { Coverage } from "./kind";

/** The kinds of record of one party. */
export interface Section {
  party: string;
  kinds: readonly { type: string; file: string; coverage: Coverage }[];
}

const PLACE = /(?<=<!-- npm run coverage -->\n).*(?=<!-- einde -->)/s;

const HEAD = ["soort", "bestand", "records", "jaren", "recente bron", "BRON", "AFGELEID", "SUGGESTIE"];

/**
 * The page with the tables in their place.
 * @param day of the last look at any record
 * @throws Error when the page has no place for them
 */
export function withCoverage(page: string, sections: readonly Section[], day: string): string {
  if (!PLACE.test(page)) throw new Error("docs/data.md has no place for what the data covers");
  return page.replace(PLACE, () => `${introduction(day)}\n${sections.filter(({ kinds }) => kinds.length > 0).map(tableOf).join("\n")}\n`);
}

const introduction = (day: string): string => `
Geteld in de bestanden van \`subgraphs/*/data\`; wat gebruikers vastleggen telt niet mee. De laatste dag waarop naar de stand
van een record is gekeken, is ${day}. *Jaren*: de eerste en de laatste die de datums van de records zelf noemen, ook geplande.
*Recente bron*: records met een bron waarvan de titel ${Number(day.slice(0, 4)) - 1} of ${day.slice(0, 4)} noemt, of met een \`peildatum\` in een van die jaren.
De laatste drie kolommen: koppelingen met andere records, naar waarop zij berusten.
`;

function tableOf({ party, kinds }: Section): string {
  const rows = kinds.map(({ type, file, coverage: { records, years, recent, links } }) => [
    type,
    file,
    records,
    years ? [...new Set(years)].join("–") : "",
    recent,
    links.BRON,
    links.AFGELEID,
    links.SUGGESTIE,
  ]);
  return `### ${party}\n\n${[HEAD, HEAD.map(() => "---"), ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n")}\n`;
}
