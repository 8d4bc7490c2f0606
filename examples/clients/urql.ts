import type { CacheExchangeOpts, KeyGenerator } from "@urql/exchange-graphcache";
import { relayPagination } from "@urql/exchange-graphcache/extras";
import type { CacheFacts } from "./cache-facts";

const noKey: KeyGenerator = () => null;

/** Of which day it is, is known where that was asked; elsewhere it stays with what it was asked of. */
const keyOfDay: KeyGenerator = ({ id, op }) => (typeof id === "string" && typeof op === "string" ? `${id} ${op}` : null);

/**
 * The rules by which urql's Graphcache keeps this graph. Its pages are joined whichever of `edges` and `nodes` is asked,
 * when who asks both for the same list takes the same number at a time.
 */
export const graphcacheOf = ({ lists, values, ofDays }: CacheFacts): Pick<CacheExchangeOpts, "keys" | "resolvers"> => ({
  keys: Object.fromEntries([...values.map((type) => [type, noKey] as const), ...ofDays.map((type) => [type, keyOfDay] as const)]),
  resolvers: Object.fromEntries(
    Object.entries(lists).map(([type, fields]) => [
      type,
      Object.fromEntries(Object.keys(fields).map((field) => [field, relayPagination()])),
    ]),
  ),
});
