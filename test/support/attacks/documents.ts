const repeat = (times: number, part: (index: number) => string): string => Array.from({ length: times }, (_, index) => part(index)).join(" ");

/** 1.4 kB: each fragment stands for twice the one after it. */
export function aliasBomb(levels = 24): string {
  const fragments = repeat(levels, (n) => `fragment F${n} on Thing { a${n}: name ...F${n + 1} b${n}: name ...F${n + 1} }`);
  return `{ things { ...F0 } } ${fragments} fragment F${levels} on Thing { id }`;
}

/** Selections below each other. */
export const deep = (levels: number): string => `{ ${"thing { ".repeat(levels - 1)}id${" }".repeat(levels - 1)} }`;

/** Standard introspection's own way round: types have fields, which have types. */
export const deepIntrospection = (rounds: number): string =>
  `{ __schema { types { ${"fields { type { ".repeat(rounds)}name${" } }".repeat(rounds)} } } }`;

export const directives = (count: number): string => `{ heaviest { id ${"@skip(if: true) ".repeat(count)} } }`;

export const rootFields = (count: number): string => `{ ${repeat(count, (n) => `a${n}: heaviest { id }`)} }`;

export const repeatedFields = (count: number): string => `{ heaviest { ${"id ".repeat(count)} } }`;

/** Every selection of the same field has to be compared with every other one, and so have those below it. */
export const overlappingFields = (count: number, levels: number): string =>
  levels === 0 ? "{ id }" : `{ ${repeat(count, () => `thing ${overlappingFields(count, levels - 1)}`)} }`;

export const fragmentCycle = `{ things { ...A } } fragment A on Thing { ...B } fragment B on Thing { id ...A }`;

export const unusedFragments = (count: number): string =>
  `{ heaviest { id } } ${repeat(count, (n) => `fragment F${n} on Thing { id }`)}`;

export const operations = (count: number): string => repeat(count, (n) => `query Q${n} { heaviest { id } }`);

export const nestedList = (levels: number): string => `{ things(first: ${"[".repeat(levels)}${"]".repeat(levels)}) { id } }`;
