import { woordenVan } from "./normal-form";

/** A word that may be meant. */
export interface Bedoeld {
  woord: string;
  aantal: number;
  /** 1 for each letter too many, too few or wrong and for two that are swapped, 0.5 for what sounds alike. */
  afstand: number;
}

/** The words that there are, to find the one that someone meant. */
export interface Woordenschat {
  /**
   * The words nearest to a word that is not there, the nearest first and of those the commonest. None for a word that is there
   * itself. To be offered, never to be searched unasked.
   */
  bedoeldeU(woord: string, hoogstens?: number): Bedoeld[];
}

/** In halves, so that distances are whole numbers. */
const WHOLE = 2;
const HALF = 1;
/** What sounds alike, at the end of a word or everywhere. */
const ALIKE = new Set("zs sz vf fv ck kc dt td iy yi ij ji".split(" "));
/** Of fewer letters any word is near. */
const SHORTEST = 3;
/** From so many letters on two mistakes are looked for, if none is near by one. */
const LONG = 8;

/** A tree of letters: a node's first child, the next child of its parent, its letter, and the word that ends in it. */
interface Tree {
  child: Int32Array;
  next: Int32Array;
  letter: Uint16Array;
  word: Int32Array;
}

function treeOf(words: readonly string[]): Tree {
  const size = words.reduce((sum, word) => sum + word.length, 1);
  const tree: Tree = {
    child: new Int32Array(size),
    next: new Int32Array(size),
    letter: new Uint16Array(size),
    word: new Int32Array(size).fill(-1),
  };
  let made = 1;
  // Words are in the order of their letters: a node that is there is the last child that was made.
  let path = [0];
  words.forEach((word, index) => {
    const before = index > 0 ? words[index - 1] : "";
    let common = 0;
    while (common < word.length && word[common] === before[common]) common += 1;
    path = path.slice(0, common + 1);
    for (let at = common; at < word.length; at += 1) {
      const parent = path[at];
      tree.letter[made] = word.charCodeAt(at);
      tree.next[made] = tree.child[parent];
      tree.child[parent] = made;
      path.push(made);
      made += 1;
    }
    tree.word[path[word.length]] = index;
  });
  return tree;
}

/** The words within a distance: rows of the table of edits, one for each letter, as the tree is walked. */
function within(tree: Tree, typed: string, most: number): { index: number; cost: number }[] {
  const found: { index: number; cost: number }[] = [];
  const width = typed.length + 1;
  const rows: Uint8Array[] = [Uint8Array.from({ length: width }, (_, at) => Math.min(at * WHOLE, 255))];
  const letters: number[] = [];
  const walk = (parent: number, depth: number) => {
    for (let node = tree.child[parent]; node !== 0; node = tree.next[node]) {
      letters[depth] = tree.letter[node];
      const row = (rows[depth + 1] ??= new Uint8Array(width));
      if (fill(row, depth) > most) continue;
      if (tree.word[node] >= 0 && row[typed.length] <= most) found.push({ index: tree.word[node], cost: row[typed.length] });
      walk(node, depth + 1);
    }
  };
  /** Fills the row of a letter, and gives the least of it. */
  const fill = (row: Uint8Array, depth: number) => {
    const above = rows[depth];
    const letter = letters[depth];
    // A letter written twice, or once, is half a mistake.
    const skip = depth > 0 && letters[depth - 1] === letter ? HALF : WHOLE;
    row[0] = Math.min(above[0] + skip, 255);
    let least = row[0];
    for (let at = 1; at < width; at += 1) {
      const here = typed.charCodeAt(at - 1);
      const extra = at > 1 && typed.charCodeAt(at - 2) === here ? HALF : WHOLE;
      let cost = Math.min(above[at] + skip, row[at - 1] + extra, above[at - 1] + change(here, letter));
      if (depth > 0 && at > 1 && here === letters[depth - 1] && typed.charCodeAt(at - 2) === letter && here !== letter) {
        cost = Math.min(cost, rows[depth - 1][at - 2] + WHOLE);
      }
      row[at] = cost;
      if (cost < least) least = cost;
    }
    return least;
  };
  walk(0, 0);
  return found;
}

const change = (a: number, b: number) => (a === b ? 0 : ALIKE.has(String.fromCharCode(a, b)) ? HALF : WHOLE);

/** The words, with how often there are records with each. Words in another form than the normal one are brought to it. */
export function woordenschat(woorden: Iterable<readonly [woord: string, aantal: number]>): Woordenschat {
  const counts = new Map<string, number>();
  for (const [text, count] of woorden) {
    for (const { woord } of woordenVan(text)) if (woord.length >= SHORTEST) counts.set(woord, (counts.get(woord) ?? 0) + count);
  }
  const words = [...counts.keys()].sort((a, b) => (a < b ? -1 : 1));
  const tree = treeOf(words);
  return {
    bedoeldeU(woord, hoogstens = 3) {
      const typed = woordenVan(woord).map((each) => each.woord)[0] ?? "";
      if (typed.length < SHORTEST || counts.has(typed)) return [];
      const near = within(tree, typed, WHOLE);
      const found = near.length > 0 || typed.length < LONG ? near : within(tree, typed, 2 * WHOLE);
      return found
        .map(({ index, cost }) => ({ woord: words[index], aantal: counts.get(words[index]) ?? 0, afstand: cost / WHOLE }))
        .sort((a, b) => a.afstand - b.afstand || b.aantal - a.aantal || (a.woord < b.woord ? -1 : 1))
        .slice(0, hoogstens);
    },
  };
}
