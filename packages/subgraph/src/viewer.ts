/**
 * What an organisation is to a subgraph: an owner of data in it, who sees its own hidden records and may write; a
 * supervisor, who sees what is hidden and writes nothing; or anybody, who sees what is public.
 */
export type Standing = "owner" | "supervisor" | "public";

/** On whose behalf the gateway asks. Null: the gateway names none. */
export interface Viewer {
  organisation: string | null;
  /** The person or the client itself, as the issuer knows it; never a name. */
  subject: string | null;
  /** The client that was given the token. */
  client: string | null;
  scopes: readonly string[];
}

export const ANYBODY: Viewer = { organisation: null, subject: null, client: null, scopes: [] };
