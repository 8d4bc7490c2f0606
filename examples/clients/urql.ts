import type { CacheExchangeOpts } from "@urql/exchange-graphcache";
import { relayPagination } from "@urql/exchange-graphcache/extras";
import type { CacheFacts } from "./cache-facts";

/**
 * The rules by which urql's Graphcache keeps this graph. Its pages are joined whichever of `edges` and `nodes` is asked,
 * when who asks both for the same list takes the same number at a time.
 */
export const graphcacheOf = ({ lists, values }: CacheFacts): Pick<CacheExchangeOpts, "keys" | "resolvers"> => ({
  keys: Object.fromEntries(values.map((type) => [type, () => null])),
  resolvers: Object.fromEntries(
    Object.entries(lists).map(([type, fields]) => [
      type,
      Object.fromEntries(Object.keys(fields).map((field) => [field, relayPagination()])),
    ]),
  ),
});
