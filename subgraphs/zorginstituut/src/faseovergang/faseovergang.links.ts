import type { Link } from "@pakketgraaf/subgraph";
import { partijenIn } from "../partijen";

export const PARTIJEN = partijenIn("faseovergang_partij", "faseovergang_id", {
  handelendePartijen: ["HANDELT", "Wie de overgang tot stand brengen, op naam."],
  beslist: ["BESLIST", "Wie over de overgang beslissen, op naam."],
});

export const AGENDA_ITEM_BY_FASEOVERGANG: Link = {
  table: "faseovergang_voorbeeld",
  parent: "faseovergang_id",
  child: "agenda_item_id",
};
