import type { PortaalKetenFragment } from "../operations";

export type ChainNode = PortaalKetenFragment["knopen"][number];
export type ChainTie = PortaalKetenFragment["verbanden"][number];

interface Column {
  name: string;
  /** As the graph calls the links that stand in it. */
  schakels: readonly string[];
  /** Whose records they are: the name of the colour. */
  party: "zorginstituut" | "zonmw" | "verzekeraars" | "nza";
}

/** The links in their order; a tariff stands with what it is the tariff of. */
const COLUMNS: readonly Column[] = [
  { name: "Agenda", schakels: ["Agenda"], party: "zorginstituut" },
  { name: "Zorg", schakels: ["Zorg"], party: "zorginstituut" },
  { name: "Duidingen", schakels: ["Duiding"], party: "zorginstituut" },
  { name: "Kennislacunes", schakels: ["Kennislacune"], party: "zonmw" },
  { name: "Onderzoek", schakels: ["Onderzoek"], party: "zonmw" },
  { name: "Contract\u00advoorwaarden", schakels: ["Contract"], party: "verzekeraars" },
  { name: "Prestaties en tarieven", schakels: ["Prestatie", "Tarief"], party: "nza" },
];

export interface ChainCard {
  node: ChainNode;
  /** Where its middle is, in rows from the top. */
  y: number;
  /** On what it stands there: the grounds of the ties that are drawn to what comes before it. */
  grounds: ("BRON" | "AFGELEID" | "SUGGESTIE" | null)[];
}

export interface ChainColumn extends Column {
  cards: ChainCard[];
  /** Links of which nothing is known. */
  gaps: string[];
  /** Where the first card or gap begins, in rows. */
  begin: number;
  total: number;
}

export interface ChainLine extends ChainTie {
  /** As a path in units of which a column is 100 wide and a row 100 high. */
  path: string;
  /** Whether it is drawn before somebody points at one of its ends. */
  isDrawn: boolean;
}

export interface ChainLayout {
  columns: ChainColumn[];
  rows: number;
  lines: ChainLine[];
}

/** How far a card stays from the sides of its column, in hundredths. */
const CARD_MARGIN = 8;

/** Where every record of a chain stands, with at most so many in a column, and what runs between them. */
export function layoutOf({ knopen, verbanden, ontbreekt }: PortaalKetenFragment, most: number): ChainLayout {
  const columns = COLUMNS.map((column) => {
    const own = knopen.filter(({ schakel }) => column.schakels.includes(schakel));
    // What holds goes before what is over, where not all can be shown.
    const shown = own.length > most ? [...own].sort((one, other) => rank(one) - rank(other)).slice(0, most) : own;
    const gaps = column.schakels.filter((schakel) => ontbreekt.includes(schakel));
    return { ...column, shown, gaps, total: own.length };
  });
  const rows = Math.max(1, ...columns.map(({ shown, gaps }) => shown.length + gaps.length));
  const columnOf = new Map(columns.flatMap(({ shown }, place) => shown.map(({ knoop }) => [knoop, place] as const)));
  const ties = tiesOf(verbanden, columnOf);
  const places = new Map<string, number>();
  const placed = columns.map(({ shown, ...column }, place): ChainColumn => {
    const begin = (rows - shown.length - column.gaps.length) / 2;
    const cards = arrange(shown, place, ties, columnOf, places).map((node, index): ChainCard => {
      const y = begin + index + 0.5;
      places.set(node.knoop, y);
      return { node, y, grounds: groundsOf(node, ties, columnOf) };
    });
    return { ...column, cards, begin };
  });
  const lines = ties.map((tie) => ({ ...tie, path: pathOf(tie, columnOf, places) }));
  return { columns: placed, rows, lines };
}

const rank = ({ geldt }: ChainNode): number => (geldt === true ? 0 : geldt === null ? 1 : 2);

type Tie = Omit<ChainLine, "path">;

/** Of the ties of a record with what comes before it, those with the nearest link are drawn: the others follow from these. */
function tiesOf(verbanden: readonly ChainTie[], columnOf: ReadonlyMap<string, number>): Tie[] {
  const seen = verbanden.filter(({ van, naar }) => columnOf.has(van) && columnOf.has(naar));
  const nearest = new Map<string, number>();
  for (const tie of seen) {
    const { later, distance } = spanOf(tie, columnOf);
    if (distance > 0) nearest.set(later, Math.min(distance, nearest.get(later) ?? Infinity));
  }
  return seen.map((tie) => {
    const { later, distance } = spanOf(tie, columnOf);
    return { ...tie, isDrawn: distance === 0 || distance === nearest.get(later) };
  });
}

interface Span {
  earlier: string;
  later: string;
  /** How many columns there are from the one to the other. */
  distance: number;
}

function spanOf({ van, naar }: ChainTie, columnOf: ReadonlyMap<string, number>): Span {
  const [from, to] = [columnOf.get(van)!, columnOf.get(naar)!];
  return from >= to ? { earlier: naar, later: van, distance: from - to } : { earlier: van, later: naar, distance: to - from };
}

/** Each record beside what it is tied to, so that few lines cross. */
function arrange(
  nodes: readonly ChainNode[],
  column: number,
  ties: readonly Tie[],
  columnOf: ReadonlyMap<string, number>,
  places: ReadonlyMap<string, number>,
): ChainNode[] {
  const middles = new Map<string, number>();
  for (const { knoop } of nodes) {
    const before = ties
      .filter((tie) => tie.isDrawn && (tie.van === knoop || tie.naar === knoop))
      .map((tie) => (tie.van === knoop ? tie.naar : tie.van))
      .filter((other) => columnOf.get(other)! < column)
      .map((other) => places.get(other)!);
    if (before.length > 0) middles.set(knoop, before.reduce((sum, each) => sum + each, 0) / before.length);
  }
  // A tariff, and what was replaced, goes where its fellow in the same column is.
  for (const { van, naar } of ties) {
    if (columnOf.get(van) !== column || columnOf.get(naar) !== column) continue;
    if (!middles.has(van) && middles.has(naar)) middles.set(van, middles.get(naar)!);
    if (!middles.has(naar) && middles.has(van)) middles.set(naar, middles.get(van)!);
  }
  return [...nodes].sort((one, other) => (middles.get(one.knoop) ?? Infinity) - (middles.get(other.knoop) ?? Infinity) || 0);
}

function groundsOf({ knoop }: ChainNode, ties: readonly Tie[], columnOf: ReadonlyMap<string, number>): ChainCard["grounds"] {
  const own = ties.filter((tie) => tie.isDrawn && spanOf(tie, columnOf).later === knoop);
  return [...new Set(own.map(({ grondslag }) => grondslag ?? null))].sort();
}

function pathOf(tie: ChainTie, columnOf: ReadonlyMap<string, number>, places: ReadonlyMap<string, number>): string {
  const { earlier, later, distance } = spanOf(tie, columnOf);
  const [y1, y2] = [places.get(earlier)! * 100, places.get(later)! * 100];
  const right = columnOf.get(earlier)! * 100 + 100 - CARD_MARGIN;
  if (distance === 0) return `M ${right} ${y1} C ${right + 14} ${y1} ${right + 14} ${y2} ${right} ${y2}`;
  const left = columnOf.get(later)! * 100 + CARD_MARGIN;
  const bend = Math.min(60, (left - right) * 0.6);
  return `M ${right} ${y1} C ${right + bend} ${y1} ${left - bend} ${y2} ${left} ${y2}`;
}
