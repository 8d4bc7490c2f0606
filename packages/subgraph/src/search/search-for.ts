import { vraagVan, type Keuze, type Vraagdeel, type Wijze } from "@pakketgraaf/taal";
import { weightsOf } from "./terms";

/** What a search text becomes: a condition, an expression for how well a row fits, and the parameters of both. */
export interface Search {
  condition: string;
  rank: string;
  parameters: Record<string, string>;
}

/** From best to least; the further ones count as the ones before do. */
const WAYS: readonly Wijze[] = ["woord", "verbogen", "deel", "synoniem", "onaf"];
/** Parts of what is asked that the rank goes by; the others have to be there all the same. */
const RANKED_PARTS = 8;

/**
 * What finds the rows that have all that a text asks for, of which the last word may be unfinished. How well they fit goes by
 * the way in which each word is there, then by how telling the text is that has it, then by how little else there is.
 * @param vector SQL for the column
 * @param texts of how many texts a vector is made
 */
export function searchFor(asked: string, vector: string, texts: number): Search {
  const { delen } = vraagVan(asked, { onaf: true });
  // Signs alone hold no word: they find nothing.
  if (delen.length === 0) return { condition: "false", rank: "0::float8", parameters: {} };
  const parameters: Record<string, string> = {};
  const fits = (query: string): string => {
    const known = Object.keys(parameters).find((name) => parameters[name] === query);
    const name = known ?? `search_${Object.keys(parameters).length}`;
    parameters[name] = query;
    return `${vector} @@ :${name}::tsquery`;
  };
  const condition = fits(all(delen.map((part) => queryOf(part, WAYS)!)));
  const ranks = delen.slice(0, RANKED_PARTS).map((part) => rankOf(part, weightsOf(texts), fits));
  // Of rows that fit as well the one with the fewest words.
  return { condition, rank: `(${ranks.join(" + ")} + 1.0 / (1 + length(${vector})))::float8`, parameters };
}

/** SQL for how well a row has a part that it has: a whole number, greater for a better way, then for a more telling text. */
function rankOf(part: Vraagdeel, weights: string, fits: (query: string) => string): string {
  const queries = WAYS.map((_, place) => queryOf(part, WAYS.slice(0, place + 1)));
  const known = queries.flatMap((query, place) => {
    return query !== undefined && query !== queries[place - 1] ? [{ place, points: (WAYS.length - place) * weights.length }] : [];
  });
  const cases = known.map(({ place, points }, nth) => {
    const telling = [...weights].slice(0, -1).map((_, least) => {
      const weighed = queryOf(part, WAYS.slice(0, place + 1), weights.slice(0, least + 1))!;
      return `WHEN ${fits(weighed)} THEN ${points + weights.length - 1 - least}`;
    });
    const rank = telling.length > 0 ? `CASE ${telling.join(" ")} ELSE ${points} END` : String(points);
    return nth === known.length - 1 ? `ELSE ${rank}` : `WHEN ${fits(queries[place]!)} THEN ${rank}`;
  });
  return cases.length > 1 ? `CASE ${cases.join(" ")} END` : cases[0].replace("ELSE ", "");
}

/**
 * A tsquery as PostgreSQL reads it, for one part of what is asked; undefined when it is asked in none of these ways. Terms have
 * letters, digits and their first sign only.
 */
function queryOf({ woorden, synoniemen }: Vraagdeel, ways: readonly Wijze[], weights = ""): string | undefined {
  const names = [woorden, ...synoniemen].flatMap((words) => {
    const choices = words.map(({ keuzes }) => needed(keuzes.filter(({ wijze }) => ways.includes(wijze))));
    if (choices.some((each) => each.length === 0)) return [];
    return [all(choices.map((each) => either(each.map((choice) => termOf(choice, weights)))))];
  });
  return names.length > 0 ? either(names) : undefined;
}

/** Without those that others find as well. */
const needed = (choices: readonly Keuze[]): Keuze[] =>
  choices.filter((choice) => !choices.some((other) => other !== choice && other.begin && choice.term.startsWith(other.term)));

function termOf({ term, begin }: Keuze, weights: string): string {
  const suffix = `${begin ? "*" : ""}${weights}`;
  return `'${term}'${suffix && `:${suffix}`}`;
}

const either = (queries: readonly string[]): string => `(${queries.join(" | ")})`;
const all = (queries: readonly string[]): string => `(${queries.join(" & ")})`;
