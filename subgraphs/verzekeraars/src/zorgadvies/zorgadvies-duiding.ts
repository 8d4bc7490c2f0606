import { Entity, PrimaryColumn } from "typeorm";
import { DuidingRelatie } from "../duiding-relatie";

/** What an advice has to do with a duiding, as a connection may see it. */
@Entity()
export class ZorgadviesDuiding extends DuidingRelatie {
  @PrimaryColumn("text")
  zorgadviesId: string;
}

/** The same, as everybody may. */
@Entity("zorgadvies_openbaar_duiding")
export class ZorgadviesOpenbaarDuiding extends ZorgadviesDuiding {}
