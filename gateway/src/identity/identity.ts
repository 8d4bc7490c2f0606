import { ANONYMOUS, type Viewer } from "@pakketgraaf/process";
import { errors, jwtVerify, type JWTHeaderParameters, type JWTPayload } from "jose";
import { HttpError } from "../operation/http-error";
import { CHARACTER_BYTES, ENTRY_BYTES, type Memory } from "../operation/memory";
import { MalformedClaim, viewerOf } from "./claims";
import { Issuer, IssuerUnavailable } from "./issuer";

export interface OidcOptions {
  /** Without one no token can be verified, so none is accepted. */
  issuer?: string;
  audience: string;
  /** Milliseconds that the issuer may take to answer. */
  timeout?: number;
}

export const ISSUER_TIMEOUT = 5000;

/** Asymmetric ones only: whoever can verify a token must not be able to make one. */
const ALGORITHMS = ["RS", "PS", "ES"].flatMap((family) => ["256", "384", "512"].map((size) => family + size));
ALGORITHMS.push("EdDSA");
/** Seconds by which the clocks of two machines may differ. */
const CLOCK_TOLERANCE = 30;
const MAX_LENGTH = 8192;

/** Tells who sends a request. A token's signature is checked once, for as long as the keys that it was checked with last. */
export class Identity {
  private readonly issuer: Issuer | undefined;
  private readonly audience: string;
  private readonly kept;

  constructor({ issuer, audience, timeout = ISSUER_TIMEOUT }: OidcOptions, memory: Memory) {
    this.issuer = issuer === undefined ? undefined : new Issuer(issuer, timeout);
    this.audience = audience;
    // What its token says of a viewer is no longer than the token.
    this.kept = memory.cache<{ viewer: Viewer; until: number }>("viewers", (_, token) => 2 * token.length * CHARACTER_BYTES + ENTRY_BYTES);
  }

  /**
   * @param authorization every such header of the request
   * @throws HttpError 401 for a token that is not valid, 503 when the issuer's keys cannot be had
   */
  async viewerOf(authorization: readonly string[] = []): Promise<Viewer> {
    if (authorization.length === 0) return ANONYMOUS;
    const token = bearerToken(authorization);
    const kept = this.kept.get(token);
    if (kept && kept.until > Date.now()) return kept.viewer;
    return this.verify(token);
  }

  private async verify(token: string): Promise<Viewer> {
    if (!this.issuer) throw unauthenticated("tokens are not accepted here");
    try {
      const { payload, protectedHeader } = await jwtVerify(token, this.issuer.keyOf, {
        algorithms: ALGORITHMS,
        issuer: this.issuer.url,
        audience: this.audience,
        requiredClaims: ["exp", "sub"],
        clockTolerance: CLOCK_TOLERANCE,
      });
      if (!isAccessToken(protectedHeader, payload)) throw new OtherUse();
      const viewer = viewerOf(payload);
      const until = Math.min((payload.exp! + CLOCK_TOLERANCE) * 1000, this.issuer.keysExpire);
      this.kept.set(token, { viewer, until });
      return viewer;
    } catch (error) {
      throw error instanceof IssuerUnavailable ? unavailable(error) : unauthenticated(reasonOf(error));
    }
  }
}

/** Thrown for a token that was made for something else than asking an API. */
class OtherUse extends Error {
  override readonly message = "the token is for another use: an access token is accepted";
}

/** `typ` of the header of an access token: by RFC 9068 `at+jwt`; issuers of before say that it is a JWT, or nothing. */
const TYPES = ["jwt", "at+jwt", "application/at+jwt"];

/**
 * Tokens of an issuer are signed alike: those that tell a client who signed in, refresh, sign out or prove a key too. Keycloak
 * says in a claim of that name what it made one for: Bearer for an API.
 */
const isAccessToken = (header: JWTHeaderParameters, { typ = "Bearer" }: JWTPayload): boolean =>
  TYPES.includes((header.typ ?? "JWT").toLowerCase()) && typ === "Bearer";

function bearerToken(authorization: readonly string[]): string {
  if (authorization.length > 1) throw unauthenticated("there is more than one Authorization header");
  const [header] = authorization;
  const [, token] = /^Bearer +([\w.~+/-]+=*)$/i.exec(header) ?? [];
  if (!token) throw unauthenticated("the Authorization header holds no bearer token");
  if (token.length > MAX_LENGTH) throw unauthenticated(`the token is longer than ${MAX_LENGTH} characters`);
  return token;
}

function reasonOf(error: unknown): string {
  if (error instanceof MalformedClaim || error instanceof OtherUse) return error.message;
  if (error instanceof errors.JWTExpired) return "the token has expired";
  if (error instanceof errors.JWTClaimValidationFailed) return reasonOfClaim(error);
  if (error instanceof errors.JOSEAlgNotAllowed) return "the token is signed with an algorithm that is not accepted";
  if (error instanceof errors.JWKSNoMatchingKey) return "the token is signed with a key that its issuer does not have";
  if (error instanceof errors.JWKSMultipleMatchingKeys) return "the token does not say which key it is signed with";
  if (error instanceof errors.JWSSignatureVerificationFailed) return "the signature of the token is wrong";
  return "the token cannot be read";
}

function reasonOfClaim({ claim, reason }: errors.JWTClaimValidationFailed): string {
  if (reason === "missing") return `the token has no claim ${claim}`;
  if (reason === "invalid") return new MalformedClaim(claim).message;
  if (claim === "iss") return "the token is of another issuer";
  return claim === "aud" ? "the token is for another audience" : "the token is not valid yet";
}

const unauthenticated = (reason: string): HttpError =>
  new HttpError(401, "UNAUTHENTICATED", `Not accepted: ${reason}`, {
    "www-authenticate": `Bearer error="invalid_token", error_description="${reason}"`,
  });

const unavailable = (cause: Error): HttpError =>
  new HttpError(
    503,
    "IDENTITY_UNAVAILABLE",
    "The token cannot be verified now; try again later",
    { "retry-after": "5" },
    { cause },
  );
