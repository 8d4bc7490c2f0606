/** Exact numbers as text, such as "1750" and "19.08": compared without losing any of their digits. Below, equal or above zero. */
export function vergelijk(een: string, ander: string): number {
  const [hier, daar] = [een, ander].map((getal) => getal.split("."));
  const decimalen = Math.max(hier[1]?.length ?? 0, daar[1]?.length ?? 0);
  const [links, rechts] = [hier, daar].map(([geheel, deel = ""]) => BigInt(`${geheel}${deel.padEnd(decimalen, "0")}`));
  return links < rechts ? -1 : Number(links > rechts);
}

/** The numbers that a Dutch text puts right before a unit: "1.750 ingrepen per jaar" has one of "ingrepen per jaar". */
export function getallenIn(tekst: string, eenheid: string): string[] {
  const [klein, naam] = [tekst.toLowerCase(), eenheid.toLowerCase()];
  return [...klein.matchAll(/(?<![\d.,])(\d{1,3}(?:\.\d{3})+|\d+)(,\d+)?\s+/g)]
    .filter((gevonden) => startsWithWord(klein.slice(gevonden.index + gevonden[0].length), naam))
    .map(([, geheel, deel = ""]) => `${geheel.replaceAll(".", "")}${deel.replace(",", ".")}`);
}

const startsWithWord = (tekst: string, woord: string): boolean =>
  tekst.startsWith(woord) && !/^\p{L}/u.test(tekst.slice(woord.length));
