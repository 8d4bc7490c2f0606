import { createRemoteJWKSet, errors, jwksCache, type JWKSCacheInput, type JWTVerifyGetKey } from "jose";

/** Milliseconds that keys are used before they are asked for again: one that was withdrawn works no longer. */
const LIFETIME = 10 * 60_000;
/** Questions about unknown keys that are asked at once, and milliseconds in which there may be one more. */
const AT_ONCE = 3;
const PER_QUESTION = 1000;

/** The public keys that a server has at an address. */
export interface RemoteKeys {
  /** The key that a token names. @throws JWKSNoMatchingKey when there is none; another error when it cannot be asked */
  keyOf: JWTVerifyGetKey;
  /** When those that it gave last have to be asked for again, in milliseconds since 1970. */
  expire: () => number;
}

/**
 * Keys that are asked for when the first token has to be verified, and again at a token that names an unknown one: it may be new.
 * As anybody can send such tokens, not more often than once a second, after a few at once.
 * @param timeout milliseconds that the server may take to answer
 */
export function remoteKeys(url: URL, timeout: number): RemoteKeys {
  const fetched: JWKSCacheInput = {};
  const times = { cacheMaxAge: LIFETIME, cooldownDuration: LIFETIME, timeoutDuration: timeout };
  const keys = createRemoteJWKSet(url, { ...times, [jwksCache]: fetched });
  const questions = new Allowance(AT_ONCE, PER_QUESTION);
  return {
    keyOf: async (header, token) => {
      try {
        return await keys(header, token);
      } catch (error) {
        if (!(error instanceof errors.JWKSNoMatchingKey) || !(keys.reloading || questions.take())) throw error;
        await keys.reload();
        return keys(header, token);
      }
    },
    expire: () => (fetched.uat ?? 0) + LIFETIME,
  };
}

/** Of something that may be done now and then: some times at once, and one more in so many milliseconds. */
class Allowance {
  private left = this.most;
  private counted = Date.now();

  constructor(
    private readonly most: number,
    private readonly milliseconds: number,
  ) {}

  take(): boolean {
    const now = Date.now();
    this.left = Math.min(this.most, this.left + Math.max(0, now - this.counted) / this.milliseconds);
    this.counted = now;
    if (this.left < 1) return false;
    this.left -= 1;
    return true;
  }
}
