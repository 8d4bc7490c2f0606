import { Koppelrij, linkWithGrounds, VERANTWOORD } from "@pakketgraaf/begrippen";
import { RefersTo } from "@pakketgraaf/subgraph";
import { Entity, PrimaryColumn } from "typeorm";

/** That a project is of a network, and on what grounds. */
@Entity()
export class NetwerkProject extends Koppelrij {
  @PrimaryColumn("text")
  netwerkId: string;

  @PrimaryColumn("text")
  projectId: string;
}

/** That a network does research on a zorgvorm. */
@Entity()
export class NetwerkZorgvorm extends Koppelrij {
  @PrimaryColumn("text")
  netwerkId: string;

  @RefersTo("Zorgvorm")
  @PrimaryColumn("text")
  zorgvormId: string;
}

/** That a network does research on an agenda item. */
@Entity()
export class NetwerkAgendaItem extends Koppelrij {
  @PrimaryColumn("text")
  netwerkId: string;

  @RefersTo("AgendaItem")
  @PrimaryColumn("text")
  agendaItemId: string;
}

const between = (parent: string, child: string, table = `netwerk_${[parent, child].find((each) => each !== "netwerk")}`) =>
  linkWithGrounds(table, `${parent}_id`, `${child}_id`, VERANTWOORD);

export const PROJECT_BY_NETWERK = between("netwerk", "project");
export const NETWERK_BY_PROJECT = between("project", "netwerk");
export const ZORGVORM_BY_NETWERK = between("netwerk", "zorgvorm");
export const NETWERK_BY_ZORGVORM = between("zorgvorm", "netwerk");
export const AGENDA_ITEM_BY_NETWERK = between("netwerk", "agenda_item");
export const NETWERK_BY_AGENDA_ITEM = between("agenda_item", "netwerk");
