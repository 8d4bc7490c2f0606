import type { Viewer } from "@pakketgraaf/process";
import type { JWTPayload } from "jose";

const ORGANISATIE = /^[a-z0-9][a-z0-9-]{0,62}$/;
const NAME = /^[^\p{Cc}\p{Cs}]{1,200}$/u;
const MAX_SCOPES = 100;

/** Thrown for a claim that no token of a sound issuer has. */
export class MalformedClaim extends Error {
  constructor(claim: string) {
    super(`the claim ${claim} is malformed`);
  }
}

/**
 * Who a verified token is about.
 * @throws MalformedClaim
 */
export function viewerOf(payload: JWTPayload): Viewer {
  return {
    organisation: textClaim(payload, "organisatie", ORGANISATIE),
    subject: textClaim(payload, "sub", NAME),
    client: textClaim(payload, payload.azp === undefined ? "client_id" : "azp", NAME),
    scopes: scopesOf(payload),
    expires: payload.exp!,
  };
}

function textClaim(payload: JWTPayload, claim: string, form: RegExp): string | null {
  const value = payload[claim];
  if (value === undefined) return null;
  if (typeof value !== "string" || !form.test(value)) throw new MalformedClaim(claim);
  return value;
}

function scopesOf({ scope = "" }: JWTPayload): string[] {
  if (typeof scope !== "string") throw new MalformedClaim("scope");
  const scopes = scope.split(" ").filter((each) => each !== "");
  if (scopes.length > MAX_SCOPES) throw new MalformedClaim("scope");
  return scopes;
}
