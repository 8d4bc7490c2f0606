import { createRemoteJWKSet, errors, jwksCache, type JWKSCacheInput, type JWTVerifyGetKey, type RemoteJWKSet } from "jose";

/** Milliseconds that the issuer's keys are used before they are asked for again: a key it withdraws works no longer. */
const KEYS_LIFETIME = 10 * 60_000;
/** Milliseconds between two questions about an unknown key: anybody can send a token that names one. */
const COOLDOWN = 5_000;

/** The issuer or its keys cannot be had, which says nothing about the token. */
export class IssuerUnavailable extends Error {}

/** An OpenID Connect issuer. It is asked for its keys when the first token has to be verified. */
export class Issuer {
  private readonly fetched: JWKSCacheInput = {};
  private keys?: Promise<RemoteJWKSet>;

  /**
   * @param url as it stands in the `iss` of its tokens
   * @param timeout milliseconds that it may take to answer
   */
  constructor(
    readonly url: string,
    private readonly timeout: number,
  ) {}

  /** When the keys that it gave last have to be asked for again, in milliseconds since 1970. */
  get keysExpire(): number {
    return (this.fetched.uat ?? 0) + KEYS_LIFETIME;
  }

  /**
   * The key that a token names.
   * @throws JWKSNoMatchingKey when the issuer has no such key
   * @throws IssuerUnavailable
   */
  readonly keyOf: JWTVerifyGetKey = async (header, token) => {
    const keys = await this.discoveredKeys();
    try {
      return await keys(header, token);
    } catch (cause) {
      if (cause instanceof errors.JWKSNoMatchingKey || cause instanceof errors.JWKSMultipleMatchingKeys) throw cause;
      // The keys may have moved to another address.
      if (!keys.fresh) this.keys = undefined;
      throw new IssuerUnavailable(`no keys from ${this.url}`, { cause });
    }
  };

  private discoveredKeys(): Promise<RemoteJWKSet> {
    this.keys ??= this.discover().catch((cause) => {
      this.keys = undefined;
      throw new IssuerUnavailable(`no discovery document from ${this.url}`, { cause });
    });
    return this.keys;
  }

  private async discover(): Promise<RemoteJWKSet> {
    const response = await fetch(`${this.url.replace(/\/$/, "")}/.well-known/openid-configuration`, {
      redirect: "error",
      signal: AbortSignal.timeout(this.timeout),
    });
    if (!response.ok) throw new Error(`HTTP status ${response.status}`);
    const { issuer, jwks_uri } = (await response.json()) as { issuer?: string; jwks_uri: string };
    if (issuer !== this.url) throw new Error(`the document is of issuer "${issuer}"`);
    return createRemoteJWKSet(new URL(jwks_uri), {
      cacheMaxAge: KEYS_LIFETIME,
      cooldownDuration: COOLDOWN,
      timeoutDuration: this.timeout,
      [jwksCache]: this.fetched,
    });
  }
}
