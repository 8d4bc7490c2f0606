import { SignJWT } from "jose";
import { LRUCache } from "lru-cache";
import type { InternalKeys } from "./internal-keys";
import type { Viewer } from "../identity/viewer";

export const INTERNAL_ISSUER = "pakketgraaf-gateway";
/** Seconds that a token is believed. */
const LIFETIME = 300;
/** A token is made anew when it has less than this many seconds left. */
const MARGIN = 60;
const MAX_KEPT = 10_000;

/** Tells subgraphs on whose behalf the gateway asks. A viewer's token is signed once and used while it is fresh. */
export class InternalTokens {
  private readonly kept = new LRUCache<string, { token: Promise<string>; until: number }>({ max: MAX_KEPT });

  constructor(
    private readonly keys: InternalKeys,
    private readonly now: () => number = Date.now,
  ) {}

  /** @param audience the subgraph that the token is for */
  tokenFor(viewer: Viewer, audience: string): Promise<string> {
    const now = Math.floor(this.now() / 1000);
    const name = JSON.stringify([audience, viewer]);
    const kept = this.kept.get(name);
    if (kept && kept.until > now) return kept.token;
    // Not past the viewer's own token; one that just ended is still believed for a while, for clocks that differ.
    const expires = Math.min(now + LIFETIME, Math.max(viewer.expires ?? Infinity, now));
    const token = this.sign(viewer, audience, now, expires);
    this.kept.set(name, { token, until: Math.max(expires - MARGIN, now + 1) });
    return token;
  }

  private sign(viewer: Viewer, audience: string, now: number, expires: number): Promise<string> {
    const { kid, key } = this.keys.signingKey();
    const { organisatie, sub, azp, scopes } = viewer;
    const claims = Object.entries({ organisatie, azp, scope: scopes.join(" ") || null }).filter(([, value]) => value);
    const token = new SignJWT(Object.fromEntries(claims))
      .setProtectedHeader({ alg: "EdDSA", kid })
      .setIssuer(INTERNAL_ISSUER)
      .setAudience(audience)
      .setIssuedAt(now)
      .setExpirationTime(expires);
    return (sub ? token.setSubject(sub) : token).sign(key);
  }
}
