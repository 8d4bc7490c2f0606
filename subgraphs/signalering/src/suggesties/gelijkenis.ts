const LETTERS = 3;

/** Of a word that begins where another does: its begin, and each run of letters. */
function reeksen(woord: string): Set<string> {
  const found = new Set<string>();
  for (let at = 0; at + LETTERS <= woord.length + 1; at += 1) found.add(` ${woord}`.slice(at, at + LETTERS));
  return found;
}

/** How much two words look alike, from 0 to 1: how much of the shorter one the other has, as runs of letters. */
export function gelijkenis(een: string, ander: string): number {
  const [a, b] = [reeksen(een), reeksen(ander)];
  const common = [...a].filter((reeks) => b.has(reeks)).length;
  return common / Math.min(a.size, b.size);
}
