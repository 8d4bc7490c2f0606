import type { ApolloServerPlugin } from "@apollo/server";
import { ApolloServerPluginCacheControl } from "@apollo/server/plugin/cacheControl";
import { asHeader, type CacheGroups, type ChangedGroups } from "./cache-groups";
import { statementsSent } from "./statement-log";
import type { Standing } from "./viewer";

/** Seconds that what everybody may see may be shown without asking again, unless its type says otherwise. */
const MAX_AGE = 60;

/** For types and fields: `maxAge` in seconds, 0 for what depends on who asks; values go by the record that they are of. */
export const CACHE_CONTROL = `directive @cacheControl(maxAge: Int, inheritMaxAge: Boolean) on FIELD_DEFINITION | OBJECT`;

interface Cached {
  standing: Standing;
  changed: ChangedGroups;
}

/**
 * Tells in `Cache-Control` whether an answer is for everybody, and for how long: when it was computed with what everybody
 * may see, without errors, and changed nothing. Tells caches also what it was made from, or what it changed.
 */
export const cacheControl = (groups: CacheGroups): ApolloServerPlugin<Cached>[] => [
  ApolloServerPluginCacheControl({ defaultMaxAge: MAX_AGE }),
  {
    requestDidStart: async ({ contextValue, overallCachePolicy }) => ({
      didResolveOperation: async ({ operation }) => {
        const isPublic = operation?.operation === "query" && contextValue.standing === "public";
        if (!isPublic) overallCachePolicy.restrict({ maxAge: 0, scope: "PRIVATE" });
      },
      willSendResponse: async ({ operation, response: { http } }) => {
        if (operation?.operation === "mutation") {
          const changed = contextValue.changed.all;
          if (changed) http.headers.set("cache-group-invalidation", asHeader(changed));
        } else if (contextValue.standing === "public" && overallCachePolicy.policyIfCacheable()) {
          const read = await groups.ofStatements(statementsSent()).catch(() => undefined);
          if (read) http.headers.set("cache-groups", asHeader(read));
        }
      },
    }),
  },
];
