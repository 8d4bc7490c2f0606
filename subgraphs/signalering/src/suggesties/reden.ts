import type { Bewijssoort, Overeenkomst } from "./overeenkomsten";

/** Of the words that two records have in common, as many are told of. */
const WOORDEN = 4;

const VORM: Record<Bewijssoort, (namen: string[]) => string> = {
  ZORGVORM: (namen) => `beide gaan over ${en(namen)}`,
  VERBAND: (namen) => `beide horen bij ${en(namen)}`,
  CODE: (namen) => `dezelfde code of reeks van codes: ${en(namen)}`,
  INDICATIE: (namen) => `beide noemen als aandoening of indicatie ${en(namen)}`,
  WOORD: (namen) => `beide noemen ${en(namen)}`,
  SAMENSTELLING: (namen) => `een deel van een woord gemeen: ${en(namen)}`,
  SYNONIEM: (namen) => `andere namen voor hetzelfde: ${en(namen)}`,
  GELIJKEND: (namen) => `woorden die op elkaar lijken: ${en(namen)}`,
  ORGANISATIE: (namen) => `beide noemen de organisatie ${en(namen)}`,
  JAAR: (namen) => `beide noemen ${en(namen)}`,
};

const en = (namen: readonly string[]): string =>
  namen.length < 2 ? namen.join("") : `${namen.slice(0, -1).join(", ")} en ${namen.at(-1)!}`;

const naamVan = ({ soort, term, gevonden }: Overeenkomst): string =>
  ["SAMENSTELLING", "SYNONIEM", "GELIJKEND"].includes(soort) ? `“${term}” met “${gevonden}”` : `“${term}”`;

/** Why two records may belong together, as a sentence. @param overeenkomsten what counts most first */
export function redenVan(overeenkomsten: readonly Overeenkomst[]): string {
  const woorden = overeenkomsten.filter(({ velden }) => velden !== null).slice(0, WOORDEN);
  const verteld = [...overeenkomsten.filter(({ velden }) => velden === null), ...woorden];
  const delen = (Object.keys(VORM) as Bewijssoort[]).flatMap((soort) => {
    const namen = verteld.filter((each) => each.soort === soort).map(naamVan);
    return namen.length > 0 ? [VORM[soort](namen)] : [];
  });
  const zin = delen.join("; ");
  return `${zin[0].toUpperCase()}${zin.slice(1)}.`;
}
