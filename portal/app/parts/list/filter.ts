import { isDay } from "../moment";
import type { ListSearch } from "./list-search";

/** What can be chosen of a list. */
export type Filter =
  /**
   * One or more values of an enum, or of a list of records. One that is open asks what the address names before its options are
   * known, as those of a list of records are, which come after the page. What is shown at once is not folded away.
   */
  | {
      kind: "choice"; name: string; label: string; options: readonly Option[]; term?: string; facet?: string; isOpen?: boolean;
      isShown?: boolean;
    }
  /** Yes, no, or either. */
  | { kind: "yes-no"; name: string; label: string; term?: string; facet?: string }
  /** A day. */
  | { kind: "day"; name: string; label: string; term?: string }
  /** Records to which another page narrowed the list: nobody chooses them here, one can only let go of them. */
  | { kind: "record"; name: string; label: string; term?: string };

export interface Option {
  value: string;
  label: string;
}

/** The argument `filter` of the list, as far as something was chosen. */
export function filterOf(filters: readonly Filter[], { chosen }: Pick<ListSearch, "chosen">): Record<string, unknown> | undefined {
  const entries = filters.flatMap((filter): [string, unknown][] => {
    const values = chosen(filter.name);
    if (values.length === 0) return [];
    if (filter.kind === "choice") {
      // What an old address names and is no longer there, is left out.
      const known = filter.isOpen ? values : values.filter((value) => filter.options.some((option) => option.value === value));
      return known.length === 0 ? [] : [[filter.name, known]];
    }
    if (filter.kind === "record") return [[filter.name, values]];
    if (filter.kind === "yes-no") return ["ja", "nee"].includes(values[0]) ? [[filter.name, values[0] === "ja"]] : [];
    return isDay(values[0]) ? [[filter.name, values[0]]] : [];
  });
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

/** The values of an enum as they are chosen from. */
export const optionsOf = <Value extends string>(values: readonly Value[], label: (value: string) => string): Option[] =>
  values.map((value) => ({ value, label: label(value) }));
