import { InternalKeys } from "@pakketgraaf/gateway/calls/internal-tokens";
import { ANONYMOUS, claimsOf, INTERNAL_ISSUER, type Viewer } from "@pakketgraaf/process";
import { SignJWT } from "jose";
import { SUBGRAPHS } from "../../../schema/subgraphs";

/** Longer than a bench takes. */
const LIFETIME = "24h";

/**
 * What a gateway that cannot sign sends to every subgraph: a token as ours signs, for all of them.
 * @param secret of the gateway whose keys the subgraphs believe
 * @param client of the software of an organisation; undefined: anybody
 */
export async function authorization(secret: string, client?: string): Promise<string> {
  const { kid, key } = new InternalKeys([secret]).signingKey();
  const token = await new SignJWT(claimsOf(viewerOf(client)))
    .setProtectedHeader({ alg: "EdDSA", kid })
    .setIssuer(INTERNAL_ISSUER)
    .setAudience(SUBGRAPHS.map(({ name }) => name))
    .setIssuedAt()
    .setExpirationTime(LIFETIME)
    .sign(key);
  return `Bearer ${token}`;
}

function viewerOf(client: string | undefined): Viewer {
  const subgraph = SUBGRAPHS.find(({ name }) => name === client);
  return subgraph && client ? { organisation: client, subject: client, client, scopes: subgraph.scopes } : ANONYMOUS;
}
