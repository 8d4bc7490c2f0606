/** On whose behalf a request is answered. Null: it is not known, or there is none. */
export interface Viewer {
  /** `zorginstituut`, `zonmw`, `nza`, an insurer's concern, or a partner; null: whoever asks. */
  organisation: string | null;
  /** The person or the client itself, as the issuer knows it; never a name. */
  subject: string | null;
  /** The client that was given the token. */
  client: string | null;
  scopes: readonly string[];
  /** When the viewer's own token ends, in seconds since 1970; known to the gateway only. */
  expires?: number;
}

/** Who sends no token: reads what is public. */
export const ANONYMOUS: Viewer = { organisation: null, subject: null, client: null, scopes: [] };

/** Who signs the tokens that tell a subgraph of the viewer. */
export const INTERNAL_ISSUER = "pakketgraaf-gateway";

/** What such a token says of the viewer: as the issuer's own tokens do, and nothing of what is not known. */
export function claimsOf({ organisation, subject, client, scopes }: Viewer): Record<string, string> {
  const claims = { organisatie: organisation, sub: subject, azp: client, scope: scopes.join(" ") };
  return Object.fromEntries(Object.entries(claims).filter((claim): claim is [string, string] => Boolean(claim[1])));
}

export const viewerOfClaims = ({ organisatie, sub, azp, scope }: Record<string, unknown>): Viewer => ({
  organisation: textOrNull(organisatie),
  subject: textOrNull(sub),
  client: textOrNull(azp),
  scopes: textOrNull(scope)?.split(" ") ?? [],
});

const textOrNull = (claim: unknown): string | null => (typeof claim === "string" && claim !== "" ? claim : null);
