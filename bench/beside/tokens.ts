import { claimsOf, INTERNAL_ISSUER, type Viewer } from "@pakketgraaf/process";
import { InternalKeys } from "@pakketgraaf/gateway/calls/internal-tokens";
import { SignJWT } from "jose";
import { SUBGRAPHS } from "../../schema/subgraphs";

/** Longer than a bench takes. */
const LIFETIME = "24h";

/**
 * What a gateway that cannot sign sends to every subgraph: a token as ours signs, for all of them.
 * @param secret of the gateway whose keys the subgraphs believe
 */
export function tokenForAll(secret: string, viewer: Viewer): Promise<string> {
  const { kid, key } = new InternalKeys([secret]).signingKey();
  return new SignJWT(claimsOf(viewer))
    .setProtectedHeader({ alg: "EdDSA", kid })
    .setIssuer(INTERNAL_ISSUER)
    .setAudience(SUBGRAPHS.map(({ name }) => name))
    .setIssuedAt()
    .setExpirationTime(LIFETIME)
    .sign(key);
}
