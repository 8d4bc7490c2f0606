import type { Link } from "@pakketgraaf/subgraph";

const eigenaar = (parent: string, child: string): Link => ({ table: "bekostigingsregel_eigenaar", parent, child });

export const BEKOSTIGINGSREGEL_BY_EIGENAAR = eigenaar("organisatie_id", "bekostigingsregel_id");
export const EIGENAAR_BY_BEKOSTIGINGSREGEL = eigenaar("bekostigingsregel_id", "organisatie_id");
