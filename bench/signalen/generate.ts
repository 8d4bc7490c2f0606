import { PARTIES, type Party, type State, type Template } from "./templates";

/** A line of a feed, as the gateway gives it. */
export interface Line {
  wanneer: string;
  soort: "TOEGEVOEGD" | "GEWIJZIGD";
  recordType: string;
  recordId: string;
  na: State;
}

/** Types of which there are as many however much care there is: what refers to them refers to the real ones. */
const FIXED = ["Kader", "Pakketcriterium", "Verzekeraar"];
/** Types that grow more slowly than the rest: with the square root. */
const SLOW = ["Programma", "ProgrammaBudget", "ProgrammaLidmaatschap"];
/** What the index is of: other types are in the feeds, and it passes over them. */
const INDEXED = [
  ...["AgendaItem", "Zorgvorm", "Duiding", "Kennislacune", "Project", "Koppeling", "Subsidieronde", "Contractvoorwaarde", "Zorgadvies"],
  ...["Prestatie", "Tarief", "Gebruikscijfer", ...FIXED, ...SLOW],
];

/** Types of which there are more when there is more care. */
export const GROWING = INDEXED.filter((type) => !FIXED.includes(type) && !SLOW.includes(type));

/** Fields that refer to records of which there are more when all grows, and of which type these are. */
const REFERENCES: Readonly<Record<string, string>> = {
  agendaItemId: "AgendaItem",
  duidingId: "Duiding",
  kennislacuneId: "Kennislacune",
  onderdeelId: "Programma",
  prestatieId: "Prestatie",
  programmaId: "Programma",
  projectId: "Project",
  rondeId: "Subsidieronde",
  zorgvormId: "Zorgvorm",
};
/** The field that refers to a record of the same type. */
const OWN_KIND = "vervangenId";
/** Fields that name a part of a record: each copy has its own. */
const OF_PARTS = ["id", "voorwaardeId"];
/** What people call a record. */
export const NAMES = ["naam", "onderwerp", "titel"];

/** Agenda items for each copy of one in the records of the other types: with so many, there are ten ties for each. */
const ITEMS_OF_A_SET = 4.8;
/** How often a reference goes elsewhere than in the real data: into another copy. */
const ELSEWHERE = 0.1;
/** Years by which all days of a copy are moved at most. */
const YEARS = 4;

interface Part {
  templates: readonly Template[];
  copies: number;
}

/**
 * Records of all kinds, and their ties, in the proportions of real ones: copies of these, each with days some years earlier or
 * later and with some of its ties going elsewhere. The same seed makes the same records.
 */
export class Generated {
  private readonly parts = new Map<Party, Part[]>();
  /** How many copies there are of the records of a type. */
  private readonly copies = new Map<string, number>();
  private readonly items: number;

  constructor(
    templates: readonly Template[],
    readonly agendaItems: number,
    private readonly seed = 1,
  ) {
    const kept = templates.filter(({ type }) => INDEXED.includes(type));
    const real = kept.filter(({ type }) => type === "AgendaItem").length;
    this.items = real;
    const copiesOfItems = Math.ceil(agendaItems / real);
    const sets = Math.ceil(copiesOfItems / ITEMS_OF_A_SET);
    const copiesOf = (type: string): number => {
      if (FIXED.includes(type)) return 1;
      if (type === "AgendaItem") return copiesOfItems;
      return SLOW.includes(type) ? Math.ceil(Math.sqrt(sets)) : sets;
    };
    for (const type of INDEXED) this.copies.set(type, copiesOf(type));
    for (const party of PARTIES) {
      const own = kept.filter((each) => each.party === party);
      const counts = [...new Set(own.map(({ type }) => copiesOf(type)))];
      this.parts.set(party, counts.map((copies) => ({ copies, templates: own.filter(({ type }) => copiesOf(type) === copies) })));
    }
  }

  /** Lines in the feed of a party. */
  length(party: Party): number {
    const lengths = this.parts.get(party)!.map((part) => this.lengthOf(part));
    return lengths.reduce((sum, length) => sum + length, 0);
  }

  /** The line at a place in the feed of a party, from 0 on. @param edition another one has other days and ties */
  line(party: Party, place: number, edition = 0): Line {
    let left = place;
    for (const part of this.parts.get(party)!) {
      const length = this.lengthOf(part);
      const { templates } = part;
      if (left < length) return this.lineOf(templates[left % templates.length], Math.floor(left / templates.length), edition);
      left -= length;
    }
    throw new RangeError(`${party} has no line ${place}`);
  }

  /** The last copy of agenda items is cut off where there are as many as asked. */
  private lengthOf({ templates, copies }: Part): number {
    const isOfItems = templates[0].type === "AgendaItem" && templates.length === this.items;
    return isOfItems ? Math.min(this.agendaItems, copies * templates.length) : copies * templates.length;
  }

  private lineOf({ type, id, state }: Template, copy: number, edition: number): Line {
    const next = randomFrom(hash(`${this.seed} ${type} ${id} ${copy} ${edition}`));
    // All records of a copy move together: what followed something else still does.
    const yearsOf = randomFrom(hash(`${this.seed} ${type === "AgendaItem" ? Math.floor(copy / ITEMS_OF_A_SET) : copy} ${edition}`));
    const years = copy === 0 && edition === 0 ? 0 : Math.floor(yearsOf() * (2 * YEARS + 1)) - YEARS;
    const made = this.copied(state, { type, copy, years, next }) as Record<string, unknown>;
    for (const name of NAMES) if (copy > 0 && typeof made[name] === "string") made[name] = `${made[name] as string} ${copy}`;
    return {
      wanneer: "2026-01-01T00:00:00.000Z",
      soort: edition === 0 ? "TOEGEVOEGD" : "GEWIJZIGD",
      recordType: type,
      recordId: idOf(id, copy),
      na: { ...made, id: idOf(id, copy) },
    };
  }

  private copied(value: unknown, how: Copying, field = ""): unknown {
    if (typeof value === "string") {
      if (OF_PARTS.includes(field)) return idOf(value, how.copy);
      const type = field === OWN_KIND ? how.type : REFERENCES[field];
      return type === undefined ? movedBy(value, how.years) : this.referenceTo(type, value, how);
    }
    if (Array.isArray(value)) return value.map((each: unknown) => this.copied(each, how, field));
    if (value === null || typeof value !== "object") return value;
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, this.copied(inner, how, name)]));
  }

  private referenceTo(type: string, id: string, { type: from, copy, next }: Copying): string {
    const copies = this.copies.get(type)!;
    const isElsewhere = next() < ELSEWHERE;
    if (isElsewhere && type !== from) return idOf(id, Math.floor(next() * copies));
    const [ofItem, toItem] = [from === "AgendaItem", type === "AgendaItem"];
    if (ofItem) return idOf(id, Math.floor(copy / ITEMS_OF_A_SET) % copies);
    if (toItem) return idOf(id, Math.min(copies - 1, Math.floor((copy + next()) * ITEMS_OF_A_SET)));
    return idOf(id, copy % copies);
  }
}

interface Copying {
  type: string;
  copy: number;
  years: number;
  next: () => number;
}

const idOf = (id: string, copy: number): string => (copy === 0 ? id : `${id}.${copy}`);

/** A text that begins with a year, or is a day, some years later. Every year has the days that are left. */
function movedBy(text: string, years: number): string {
  if (years === 0 || !/^(19|20)\d{2}($|-|T)/.test(text)) return text;
  return `${Number(text.slice(0, 4)) + years}${text.slice(4).replace(/^-02-29/, "-02-28")}`;
}

/** FNV-1a. */
function hash(text: string): number {
  let sum = 0x811c9dc5;
  for (let place = 0; place < text.length; place += 1) sum = Math.imul(sum ^ text.charCodeAt(place), 0x01000193);
  return sum >>> 0;
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
