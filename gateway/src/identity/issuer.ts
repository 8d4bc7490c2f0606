import { remoteKeys, type RemoteKeys } from "@pakketgraaf/process";
import { errors, type JWTVerifyGetKey } from "jose";

/** The issuer or its keys cannot be had, which says nothing about the token. */
export class IssuerUnavailable extends Error {}

/** An OpenID Connect issuer. It is asked for its keys when the first token has to be verified. */
export class Issuer {
  /** When the keys that it gave last have to be asked for again, in milliseconds since 1970. */
  keysExpire = 0;
  private keys?: Promise<RemoteKeys>;

  /**
   * @param url as it stands in the `iss` of its tokens
   * @param timeout milliseconds that it may take to answer
   */
  constructor(
    readonly url: string,
    private readonly timeout: number,
  ) {}

  /**
   * The key that a token names.
   * @throws JWKSNoMatchingKey when the issuer has no such key
   * @throws IssuerUnavailable
   */
  readonly keyOf: JWTVerifyGetKey = async (header, token) => {
    const keys = await this.discoveredKeys();
    try {
      const key = await keys.keyOf(header, token);
      this.keysExpire = keys.expire();
      return key;
    } catch (cause) {
      if (cause instanceof errors.JWKSNoMatchingKey || cause instanceof errors.JWKSMultipleMatchingKeys) throw cause;
      // The keys may have moved to another address.
      if (keys.expire() <= Date.now()) this.keys = undefined;
      throw new IssuerUnavailable(`no keys from ${this.url}`, { cause });
    }
  };

  private discoveredKeys(): Promise<RemoteKeys> {
    this.keys ??= this.discover().catch((cause) => {
      this.keys = undefined;
      throw new IssuerUnavailable(`no discovery document from ${this.url}`, { cause });
    });
    return this.keys;
  }

  private async discover(): Promise<RemoteKeys> {
    const response = await fetch(`${this.url.replace(/\/$/, "")}/.well-known/openid-configuration`, {
      redirect: "error",
      signal: AbortSignal.timeout(this.timeout),
    });
    if (!response.ok) throw new Error(`HTTP status ${response.status}`);
    const { issuer, jwks_uri } = (await response.json()) as { issuer?: string; jwks_uri: string };
    if (issuer !== this.url) throw new Error(`the document is of issuer "${issuer}"`);
    return remoteKeys(new URL(jwks_uri), this.timeout);
  }
}
