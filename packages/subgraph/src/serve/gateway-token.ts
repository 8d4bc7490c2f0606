import { INTERNAL_ISSUER, viewerOfClaims, type Viewer } from "@pakketgraaf/process";
import { errors, jwtVerify, type JWTPayload, type JWTVerifyGetKey } from "jose";
import { LRUCache } from "lru-cache";

/** Seconds by which the clocks of two machines may differ. */
const CLOCK_TOLERANCE = 30;
const MAX_KEPT = 10_000;
/** What `jose` throws when it is the key set that fails, not the token. */
const KEYS_ARE_AWAY = [errors.JWKSTimeout.code, errors.JWKSInvalid.code, errors.JOSEError.code];

/** Thrown for a request that the gateway did not send. */
export class TokenRefused extends Error {}

/**
 * Reads on whose behalf the gateway asks, from the token that it signed for this subgraph. The gateway uses a token many
 * times, so its signature is checked once.
 */
export class GatewayTokens {
  private readonly kept = new LRUCache<string, { viewer: Viewer; expires: number }>({ max: MAX_KEPT });

  /** @param audience the name of the subgraph @param keys finds the gateway's public key by its id */
  constructor(
    private readonly audience: string,
    private readonly keys: JWTVerifyGetKey,
  ) {}

  /**
   * @param authorization the HTTP header
   * @throws TokenRefused when it holds no token of the gateway for this subgraph that is still valid
   * @throws Error when the gateway's keys cannot be had
   */
  async read(authorization: string | undefined): Promise<Viewer> {
    const [, token] = /^Bearer ([\w.-]+)$/.exec(authorization ?? "") ?? [];
    if (!token) throw new TokenRefused("a token of the gateway is needed");
    const kept = this.kept.get(token);
    if (kept && kept.expires + CLOCK_TOLERANCE > Date.now() / 1000) return kept.viewer;
    const payload = await this.verify(token);
    const viewer = viewerOfClaims(payload);
    this.kept.set(token, { viewer, expires: payload.exp! });
    return viewer;
  }

  private async verify(token: string): Promise<JWTPayload> {
    try {
      const { payload } = await jwtVerify(token, this.keys, {
        issuer: INTERNAL_ISSUER,
        audience: this.audience,
        algorithms: ["EdDSA"],
        clockTolerance: CLOCK_TOLERANCE,
        requiredClaims: ["exp"],
      });
      return payload;
    } catch (error) {
      if (error instanceof errors.JOSEError && !KEYS_ARE_AWAY.includes(error.code)) {
        throw new TokenRefused("the token is not valid here", { cause: error });
      }
      throw error;
    }
  }
}
