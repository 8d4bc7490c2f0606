import { Koppelrij, linkWithGrounds, VERANTWOORD } from "@pakketgraaf/begrippen";
import type { Link } from "@pakketgraaf/subgraph";
import { Entity, PrimaryColumn } from "typeorm";

@Entity()
export class HandelingsoptieVergoedingsvoorwaarde extends Koppelrij {
  @PrimaryColumn("text")
  handelingsoptieId: string;

  @PrimaryColumn("text")
  vergoedingsvoorwaardeId: string;
}

@Entity()
export class HandelingsoptieInstroomroute extends Koppelrij {
  @PrimaryColumn("text")
  handelingsoptieId: string;

  @PrimaryColumn("text")
  instroomrouteId: string;
}

const OF_VERGOEDINGSVOORWAARDE = "handelingsoptie_vergoedingsvoorwaarde";
export const VERGOEDINGSVOORWAARDE_BY_HANDELINGSOPTIE = linkWithGrounds(
  OF_VERGOEDINGSVOORWAARDE,
  "handelingsoptie_id",
  "vergoedingsvoorwaarde_id",
  VERANTWOORD,
);
export const HANDELINGSOPTIE_BY_VERGOEDINGSVOORWAARDE = linkWithGrounds(
  OF_VERGOEDINGSVOORWAARDE,
  "vergoedingsvoorwaarde_id",
  "handelingsoptie_id",
  VERANTWOORD,
);

const OF_INSTROOMROUTE = "handelingsoptie_instroomroute";
export const INSTROOMROUTE_BY_HANDELINGSOPTIE = linkWithGrounds(OF_INSTROOMROUTE, "handelingsoptie_id", "instroomroute_id", VERANTWOORD);
export const HANDELINGSOPTIE_BY_INSTROOMROUTE = linkWithGrounds(OF_INSTROOMROUTE, "instroomroute_id", "handelingsoptie_id", VERANTWOORD);

/** Over the situations of table 4, each once. */
const OF_SWP_STATUS = `(SELECT DISTINCT s.swp_status_id, o.handelingsoptie_id
  FROM swp_handelingsoptie o JOIN swp_situatie s ON s.id = o.situatie_id)`;
export const HANDELINGSOPTIE_BY_SWP_STATUS: Link = { table: OF_SWP_STATUS, parent: "swp_status_id", child: "handelingsoptie_id" };
export const SWP_STATUS_BY_HANDELINGSOPTIE: Link = { table: OF_SWP_STATUS, parent: "handelingsoptie_id", child: "swp_status_id" };
export const SWP_SITUATIE_BY_HANDELINGSOPTIE: Link = { table: "swp_handelingsoptie", parent: "handelingsoptie_id", child: "situatie_id" };
export const RISICO_BY_HANDELINGSOPTIE: Link = {
  table: "risico_handelingsoptie",
  parent: "handelingsoptie_id",
  child: "maatschappelijk_risico_id",
};
