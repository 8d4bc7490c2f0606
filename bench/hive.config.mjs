/** Hive Gateway as it comes, but for passing on who asks, and for keeping answers unless it is told not to. */
export const gatewayConfig = {
  propagateHeaders: {
    fromClientToSubgraphs: ({ request }) => ({ authorization: request.headers.get("authorization") }),
  },
  cache: { type: "localforage" },
  responseCaching: {
    session: (request) => request.headers.get("authorization"),
    enabled: (request) => request.headers.get("cache-control") !== "no-store",
    ttl: 60_000,
  },
};
