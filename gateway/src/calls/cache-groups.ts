import type { IncomingHttpHeaders } from "node:http";

type Headers = Record<string, string | string[] | undefined> | IncomingHttpHeaders;

/** What a subgraph says of caches with groups (RFC 9875). Undefined: it does not say. */
export interface ToldGroups {
  /** Of an answer: what it was made from. */
  groups?: readonly string[];
  /** Of a mutation's answer: what is not so any more. */
  invalidates?: readonly string[];
}

export const groupsToldIn = (headers: Headers): ToldGroups => ({
  groups: stringsOf(headers["cache-groups"]),
  invalidates: stringsOf(headers["cache-group-invalidation"]),
});

const MEMBER = /^\s*"((?:[^"\\]|\\["\\])*)"\s*(?:,|$)/;

/** A list of strings as in RFC 9651, without parameters; undefined for any other text. */
function stringsOf(header: string | string[] | undefined): string[] | undefined {
  if (header === undefined) return undefined;
  const strings: string[] = [];
  for (let rest = [header].flat().join(","); rest !== ""; ) {
    const [member, string] = MEMBER.exec(rest) ?? [];
    if (member === undefined) return undefined;
    strings.push(string.replace(/\\(.)/g, "$1"));
    rest = rest.slice(member.length);
  }
  return strings;
}
