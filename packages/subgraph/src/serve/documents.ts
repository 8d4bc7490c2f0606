import type { ApolloServerOptions, BaseContext } from "@apollo/server";
import type { DocumentNode } from "graphql";
import { LRUCache } from "lru-cache";

/** Of documents as JSON: two or three hundred of what the gateway asks for pages. Memory takes three times as much. */
const KEPT_BYTES = 2 * 1024 * 1024;

/**
 * How documents are read, and which of them stay read: what is asked again and again. Apollo Server would keep thirty megabytes
 * as JSON, with the place of each word, so that clients who ask something new each time fill the process for hours.
 */
export function documentSettings(): Pick<ApolloServerOptions<BaseContext>, "documentStore" | "parseOptions"> {
  const kept = new LRUCache<string, DocumentNode>({
    maxSize: KEPT_BYTES,
    sizeCalculation: (document) => JSON.stringify(document).length,
  });
  return {
    documentStore: {
      get: async (hash) => kept.get(hash),
      set: async (hash, document) => void kept.set(hash, document),
      delete: async (hash) => kept.delete(hash),
    },
    // The gateway asks in words of its own, in which no client would find the place of an error.
    parseOptions: { noLocation: true },
  };
}
