import { vraagVan, type Keuze, type Vraagdeel, type Wijze } from "@pakketgraaf/taal";
import { SEARCH_VECTOR, weightsOf } from "./terms";

/** What a search text becomes: a condition, an expression for how well a row fits, and the parameters of both. */
export interface Search {
  condition: string;
  rank: string;
  parameters: Record<string, string>;
}

/** From best to least; the further ones count as the ones before do. */
export const WAYS: readonly Wijze[] = ["woord", "verbogen", "deel", "synoniem", "onaf"];
/** Parts of what is asked that the rank goes by; the others have to be there all the same. */
const RANKED_PARTS = 8;

/**
 * What finds the rows that have all that a text asks for, of which the last word may be unfinished. How well they fit goes by
 * the way in which each word is there, then by how telling the text is that has it, then by how little else there is.
 * @param alias of the rows
 * @param texts of how many texts a vector is made
 */
export function searchFor(asked: string, alias: string, texts: number): Search {
  const { delen } = vraagVan(asked, { onaf: true });
  // Signs alone hold no word: they find nothing.
  if (delen.length === 0) return { condition: "false", rank: "0::float8", parameters: {} };
  const parameters: Record<string, string> = {};
  const bind = (query: string): string => {
    const known = Object.keys(parameters).find((name) => parameters[name] === query);
    const name = known ?? `search_${Object.keys(parameters).length}`;
    parameters[name] = query;
    return `:${name}::tsquery`;
  };
  const vector = `${alias}.${SEARCH_VECTOR}`;
  const condition = `${vector} @@ ${bind(all(delen.map((part) => queryOf(part, WAYS)!)))}`;
  const fits = (query: string): string => `found.vector @@ ${bind(query)}`;
  const ranks = delen.slice(0, RANKED_PARTS).map((part) => rankOf(part, weightsOf(texts), fits));
  return {
    condition,
    // Of rows that fit as well the one with the fewest words. That is no exact number: to divide those takes a third of the rank.
    // The vector is fetched once, and not for each comparison: to take away what it does not have gives it as it is, uncopied.
    rank: `(SELECT ${ranks.join(" + ")} + 1::float8 / (1 + length(found.vector))
      FROM (SELECT ts_delete(${vector}, '') AS vector OFFSET 0) found)`,
    parameters,
  };
}

/** SQL for how well a row has a part that it has: a whole number, greater for a better way, then for a more telling text. */
function rankOf(part: Vraagdeel, weights: string, fits: (query: string) => string): string {
  const ways = WAYS.map((_, place) => WAYS.slice(0, place + 1));
  const queries = ways.map((some) => queryOf(part, some));
  const ranked = queries.flatMap((query, place): [query: string, rank: string][] => {
    if (query === undefined || query === queries[place - 1]) return [];
    const points = (WAYS.length - place) * weights.length;
    const telling = [...weights].slice(0, -1).map((_, least): [string, string] => [
      fits(queryOf(part, ways[place], weights.slice(0, least + 1))!),
      String(points + weights.length - 1 - least),
    ]);
    return [[query, firstOf(telling, String(points))]];
  });
  // It has the part: what it has in no other way it has in the last.
  return firstOf(ranked.slice(0, -1).map(([query, rank]) => [fits(query), rank]), ranked.at(-1)![1]);
}

/** SQL for the value of the first condition that holds. */
const firstOf = (cases: readonly [condition: string, value: string][], otherwise: string): string =>
  cases.length === 0
    ? otherwise
    : `CASE ${cases.map(([condition, value]) => `WHEN ${condition} THEN ${value}`).join(" ")} ELSE ${otherwise} END`;

/**
 * A tsquery as PostgreSQL reads it, for one part of what is asked; undefined when it is asked in none of these ways. Terms have
 * letters, digits and their last sign only.
 */
export function queryOf({ woorden, synoniemen }: Vraagdeel, ways: readonly Wijze[], weights = ""): string | undefined {
  const names = [woorden, ...synoniemen].flatMap((words) => {
    const choices = words.map(({ keuzes }) => needed(keuzes.filter(({ wijze }) => ways.includes(wijze))));
    if (choices.some((each) => each.length === 0)) return [];
    return [all(choices.map((each) => either(each.map((choice) => termOf(choice, weights)))))];
  });
  return names.length > 0 ? either(names) : undefined;
}

/** Without those that begin as others may. A word stays beside its stem: what is not filled in yet has no stems. */
const needed = (choices: readonly Keuze[]): Keuze[] =>
  choices.filter((choice) => !choices.some((other) => other !== choice && other.begin && choice.term.startsWith(other.term)));

function termOf({ term, begin }: Keuze, weights: string): string {
  const suffix = `${begin ? "*" : ""}${weights}`;
  return `'${term}'${suffix && `:${suffix}`}`;
}

const either = (queries: readonly string[]): string => `(${queries.join(" | ")})`;
const all = (queries: readonly string[]): string => `(${queries.join(" & ")})`;
