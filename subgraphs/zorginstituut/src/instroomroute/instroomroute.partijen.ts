import { partijenIn } from "../partijen";

export const ROUTEPARTIJEN = partijenIn("instroomroute_partij", "instroomroute_id", {
  beoordeeltDoor: "BEOORDEELT",
  besluitDoor: "BESLUIT",
  uitgevoerdDoor: "VOERT_UIT",
});
