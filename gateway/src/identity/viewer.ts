/** On whose behalf a request is answered. */
export interface Viewer {
  /** `zorginstituut`, `zonmw`, `nza`, an insurer's concern, or a partner; null: whoever asks. */
  organisatie: string | null;
  /** The person or the client itself, as the issuer knows it; never a name. */
  sub: string | null;
  /** The client that was given the token. */
  azp: string | null;
  scopes: readonly string[];
  /** When the viewer's own token ends, in seconds since 1970; null for who has none. */
  expires: number | null;
}

/** Who sends no token: reads what is public. */
export const ANONYMOUS: Viewer = { organisatie: null, sub: null, azp: null, scopes: [], expires: null };
