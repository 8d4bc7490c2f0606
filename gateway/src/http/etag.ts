import { createHash } from "node:crypto";
import type { Encoding } from "./encoding";

/** Names an answer by all that its bytes follow from. */
export const etagOf = (body: string | Buffer, type: string): string =>
  `"${createHash("sha256").update(type).update("\n").update(body).digest("base64url").slice(0, 27)}"`;

/** Other bytes have another name. */
export const etagOfEncoded = (etag: string, encoding: Encoding): string => etag.replace(/"$/, `-${encoding}"`);

export const isAmong = (etag: string, ifNoneMatch = ""): boolean =>
  ifNoneMatch.split(",").some((each) => each.trim() === "*" || each.trim().replace(/^W\//, "") === etag);
