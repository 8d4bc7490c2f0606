/** A line that evidence is judged by: where it begins, and how much each feature counts. None counts against. */
export interface Lijn {
  begin: number;
  gewichten: readonly number[];
}

/** Features of a pair, and whether the two are linked. */
export interface Waarneming {
  rij: readonly number[];
  isWaar: boolean;
}

export const op = ({ begin, gewichten }: Lijn, rij: readonly number[]): number => {
  let som = begin;
  for (let at = 0; at < rij.length; at += 1) som += gewichten[at] * rij[at];
  return som;
};

const kans = (som: number): number => 1 / (1 + Math.exp(-som));

/** How much large weights are held against a line: few links are known. */
const RIDGE = 1;
const ROUNDS = 50;
const SWEEPS = 100;
/** What is gained at least by another round. */
const GAIN = 1e-6;
const SHORTEST_STEP = 1e-4;

/** Logistic regression with weights of at least 0: Newton's steps, each a small problem that is solved weight by weight. */
export function fit(waarnemingen: readonly Waarneming[]): Lijn {
  const share = (waarnemingen.filter(({ isWaar }) => isWaar).length + 0.5) / (waarnemingen.length + 1);
  let lijn: Lijn = { begin: Math.log(share / (1 - share)), gewichten: waarnemingen[0].rij.map(() => 0) };
  let loss = verlies(lijn, waarnemingen);
  for (let round = 0; round < ROUNDS; round += 1) {
    const next = step(lijn, loss, waarnemingen);
    const gain = loss - next.loss;
    ({ lijn, loss } = next);
    if (gain < GAIN) break;
  }
  return lijn;
}

function verlies(lijn: Lijn, waarnemingen: readonly Waarneming[]): number {
  let loss = 0;
  for (const gewicht of lijn.gewichten) loss += (RIDGE / 2) * gewicht * gewicht;
  for (const { rij, isWaar } of waarnemingen) {
    const som = isWaar ? -op(lijn, rij) : op(lijn, rij);
    loss += Math.max(som, 0) + Math.log1p(Math.exp(-Math.abs(som)));
  }
  return loss;
}

/** The best step by the slope and the curve, halved until it leads down. */
function step(lijn: Lijn, loss: number, waarnemingen: readonly Waarneming[]): { lijn: Lijn; loss: number } {
  const now = [lijn.begin, ...lijn.gewichten];
  const move = solve(now, slopeAndCurve(lijn, waarnemingen));
  for (let length = 1; length > SHORTEST_STEP; length /= 2) {
    const [begin, ...gewichten] = now.map((each, at) => each + length * move[at]);
    const next = { begin, gewichten };
    const less = verlies(next, waarnemingen);
    if (less <= loss) return { lijn: next, loss: less };
  }
  return { lijn, loss };
}

interface Shape {
  slope: number[];
  curve: number[][];
}

function slopeAndCurve(lijn: Lijn, waarnemingen: readonly Waarneming[]): Shape {
  const size = lijn.gewichten.length + 1;
  const slope = [0, ...lijn.gewichten.map((gewicht) => -RIDGE * gewicht)];
  const curve = slope.map((_, row) => slope.map((__, column) => (row === column && row > 0 ? RIDGE : 0)));
  const x = [1, ...lijn.gewichten];
  for (const { rij, isWaar } of waarnemingen) {
    const p = kans(op(lijn, rij));
    for (let at = 1; at < size; at += 1) x[at] = rij[at - 1];
    for (let row = 0; row < size; row += 1) {
      if (x[row] === 0) continue;
      slope[row] += (Number(isWaar) - p) * x[row];
      const bend = p * (1 - p) * x[row];
      for (let column = 0; column < size; column += 1) curve[row][column] += bend * x[column];
    }
  }
  return { slope, curve };
}

function solve(now: readonly number[], { slope, curve }: Shape): number[] {
  const move = now.map(() => 0);
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    for (let at = 0; at < move.length; at += 1) {
      let left = slope[at] + curve[at][at] * move[at];
      for (let other = 0; other < move.length; other += 1) left -= curve[at][other] * move[other];
      const free = curve[at][at] > 0 ? left / curve[at][at] : 0;
      move[at] = at === 0 ? free : Math.max(free, -now[at]);
    }
  }
  return move;
}
