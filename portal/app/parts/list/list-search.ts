import { useNavigate, useSearch } from "@tanstack/react-router";
import type { SearchText } from "../search-text";

/** What a list is asked, as its address has it. */
export interface ListSearch {
  zoek: string | undefined;
  volgorde: string | undefined;
  /** How many records a page has. */
  first: number;
  /** The cursors of the pages before this one: the last is where this one begins. */
  cursors: string[];
  after: string | undefined;
  /** What was chosen of each filter. */
  chosen: (filter: string) => string[];
}

/** How many records a page may have. */
export const SIZES = [20, 50, 100];

export interface ListAddress extends ListSearch {
  /**
   * Goes to the same list with something else chosen; from its first page on, unless a page is what is chosen.
   * @param isInstead whether going back is to what was before this list
   */
  change: (what: SearchText, isInstead?: boolean) => void;
}

const texts = (value: SearchText[string]): string[] => (value === undefined ? [] : Array.isArray(value) ? value : [value]);

/** The state of a list, all of which is in the address of the page. */
export function useListAddress(): ListAddress {
  const search = useSearch({ strict: false }) as SearchText;
  const navigate = useNavigate();
  const cursors = texts(search.na);
  const size = Number(texts(search.aantal)[0]);
  return {
    zoek: texts(search.zoek)[0]?.trim() || undefined,
    volgorde: texts(search.volgorde)[0],
    first: SIZES.includes(size) ? size : SIZES[0],
    cursors,
    after: cursors.at(-1),
    chosen: (filter) => texts(search[filter]),
    change: (what, isInstead) =>
      void navigate({
        to: ".",
        search: { ...search, na: undefined, ...what } as never,
        resetScroll: "na" in what,
        replace: isInstead,
      }),
  };
}
