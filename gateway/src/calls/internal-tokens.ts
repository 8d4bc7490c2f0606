import { createPrivateKey, createPublicKey, hkdfSync, type KeyObject } from "node:crypto";
import { claimsOf, INTERNAL_ISSUER, type Viewer } from "@pakketgraaf/process";
import { SignJWT, type JSONWebKeySet, type JWK } from "jose";
import { CHARACTER_BYTES, ENTRY_BYTES, Memory } from "../operation/memory";

/** Seconds that a token is believed. */
const LIFETIME = 300;
/** A token is made anew when it has less than this many seconds left. */
const MARGIN = 60;
/** Characters of a token, about. */
const TOKEN_LENGTH = 600;

/** Tells subgraphs on whose behalf the gateway asks. A viewer's token is signed once and used while it is fresh. */
export class InternalTokens {
  private readonly kept = this.memory.cache<{ token: Promise<string>; until: number }>(
    "tokens",
    (_token, name) => (TOKEN_LENGTH + name.length) * CHARACTER_BYTES + ENTRY_BYTES,
  );

  constructor(
    private readonly keys: InternalKeys,
    private readonly now: () => number = Date.now,
    private readonly memory = new Memory(),
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
    return new SignJWT(claimsOf(viewer))
      .setProtectedHeader({ alg: "EdDSA", kid })
      .setIssuer(INTERNAL_ISSUER)
      .setAudience(audience)
      .setIssuedAt(now)
      .setExpirationTime(expires)
      .sign(key);
  }
}

/** How long a key signs, in seconds. */
export const KEY_LIFETIME = 24 * 60 * 60;
/** What comes before the 32 bytes of an Ed25519 private key in PKCS #8 (RFC 8410). */
const PKCS8_HEAD = Buffer.from("302e020100300506032b657004220420", "hex");

interface SigningKey {
  kid: string;
  key: KeyObject;
  /** Its public half. */
  jwk: JWK;
}

/**
 * The keys with which the gateway signs what it tells subgraphs. Each follows from a secret and the number of its period,
 * so replicas that share the secret have the same keys without asking each other, also after a restart. The keys of the
 * period before and after are published too: a subgraph knows a key before the first token that is signed with it.
 */
export class InternalKeys {
  /** @param secrets the first one signs; all are published, so that one secret can give way to another */
  constructor(
    private readonly secrets: readonly string[],
    private readonly now: () => number = Date.now,
  ) {}

  signingKey(): Omit<SigningKey, "jwk"> {
    return this.derive(this.secrets[0], this.period);
  }

  /** Public keys, for whoever has to believe the gateway. */
  get jwks(): JSONWebKeySet {
    const periods = [this.period - 1, this.period, this.period + 1];
    return { keys: this.secrets.flatMap((secret) => periods.map((period) => this.derive(secret, period).jwk)) };
  }

  private get period(): number {
    return Math.floor(this.now() / 1000 / KEY_LIFETIME);
  }

  private derive(secret: string, period: number): SigningKey {
    const seed = Buffer.from(hkdfSync("sha256", secret, "", `pakketgraaf internal token, period ${period}`, 32));
    const key = createPrivateKey({ key: Buffer.concat([PKCS8_HEAD, seed]), format: "der", type: "pkcs8" });
    const jwk = createPublicKey(key).export({ format: "jwk" });
    // Public keys are random enough to name themselves.
    const kid = jwk.x!;
    return { kid, key, jwk: { ...jwk, kid, alg: "EdDSA", use: "sig" } };
  }
}
