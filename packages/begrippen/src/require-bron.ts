import { refuse } from "@pakketgraaf/subgraph";
import type { Bron } from "./bron";
import { Grondslag } from "./grondslag";

/**
 * Of a link that is made of a record: only a record that has sources has links that a source states.
 * @param path where the input says the grounds, within the argument
 * @throws Refusal
 */
export function requireBron(path: readonly string[], grondslag: Grondslag | undefined, bronnen: readonly Bron[]): void {
  if (grondslag !== Grondslag.BRON || bronnen.length > 0) return;
  refuse("ONGELDIG", ["input", ...path], "Het record noemt geen bron: een bron kan dit verband dus niet noemen.");
}
