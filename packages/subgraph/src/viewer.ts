export { ANONYMOUS, type Viewer } from "@pakketgraaf/process";

/**
 * What an organisation is to a subgraph: an owner of data in it, who sees its own hidden records and may write; a
 * supervisor, who sees what is hidden and writes nothing; or anybody, who sees what is public.
 */
export type Standing = "owner" | "supervisor" | "public";
