/** A request as a client made it. */
export interface Sent {
  method: string;
  /** What it names of its document, over whichever way. */
  names: string[];
  headers: Record<string, string>;
}

const NAMES = ["query", "documentId", "extensions"];

/** A `fetch` for clients that remembers what they ask, and sends it as they want it. */
export function recordedFetch(): { fetch: typeof fetch; sent: Sent[] } {
  const sent: Sent[] = [];
  return {
    sent,
    fetch: async (input, init = {}) => {
      const { method = "GET", headers, body } = init;
      const asked = { ...Object.fromEntries(new URL(String(input)).searchParams), ...(body ? JSON.parse(String(body)) : {}) };
      sent.push({
        method,
        names: NAMES.filter((name) => asked[name] !== undefined),
        headers: Object.fromEntries(new Headers(headers)),
      });
      return fetch(input, init);
    },
  };
}
