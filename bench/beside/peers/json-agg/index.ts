import { ONE_DOSSIER, DOSSIERS } from "../../case";
import { directPeer } from "../direct";

/** The least that a dossier takes: what somebody would write who had no graph, and this one answer to give. */
export const jsonAgg = directPeer("json_agg", "json-agg/main.js", [DOSSIERS, ONE_DOSSIER]);
