import type { Measures } from "../../../gateway/src/admission/measure";

const repeat = (times: number, part: (index: number) => string): string =>
  Array.from({ length: times }, (_, index) => part(index)).join(" ");

const CROSSING = ["projecten", "contractvoorwaarden", "prestaties", "zorgadviezen", "kennislacunes"];

/**
 * Queries that use every condition that is accepted around fields of other subgraphs: what a planner takes longest for,
 * because each condition is a step of its own.
 */
export function conditionalQueries({ directives }: Measures): string[] {
  const variables = `query (${repeat(directives, (n) => `$v${n}: Boolean!`)})`;
  const spread = (name: (n: number) => string): string => repeat(directives, (n) => `...${name(n)} @include(if: $v${n})`);
  const aliased = (n: number): string => CROSSING.map((field) => `${field}${n}: ${field} { totaal }`).join(" ");
  const plain = (count: number): string => CROSSING.slice(0, count).map((field) => `${field} { totaal }`).join(" ");
  return [
    `${variables} { agendaItem(id: "x") { ${spread((n) => `F${n}`)} } }
      ${repeat(directives, (n) => `fragment F${n} on AgendaItem { ${aliased(n)} ${plain(5)} }`)}`,
    `${variables} { agendaItem(id: "x") { ${spread((n) => `F${n}`)} } }
      ${repeat(directives, (n) => `fragment F${n} on AgendaItem { ${aliased(n)} zorgvormen { id ${plain(3)} } ${plain(3)} }`)}`,
    `${variables} { agendaItem(id: "x") { ${spread(() => "F")} } }
      fragment F on AgendaItem { ${plain(2)} zorgvormen { id ${plain(3)} } projecten { nodes { koppelingen { agendaItem { ${plain(5)} } } } } }`,
    `${variables} { ${repeat(directives, (n) => `a${n}: agendaItem(id: "x") @include(if: $v${n}) { ...F }`)}
      ${repeat(directives, (n) => `b${n}: agendaItem(id: "x") { ...F }`)} }
      fragment F on AgendaItem { zorgvormen { id ${plain(3)} } ${plain(3)} }`,
  ];
}
