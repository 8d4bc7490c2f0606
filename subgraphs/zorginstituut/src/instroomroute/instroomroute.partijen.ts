import { partijenIn } from "../partijen";

export const PARTIJEN = partijenIn("instroomroute_partij", "instroomroute_id", {
  beoordeeltDoor: ["BEOORDEELT", "Wie beoordeelt of de zorg eraan voldoet, op naam."],
  besluitDoor: ["BESLUIT", "Wie besluit, op naam."],
  uitgevoerdDoor: ["VOERT_UIT", "Wie de route uitvoert, op naam."],
});
