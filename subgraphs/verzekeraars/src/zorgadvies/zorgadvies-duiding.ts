import { Entity, PrimaryColumn } from "typeorm";
import { DuidingRelatie } from "../duiding-relatie";

/** What an advice has to do with a duiding. */
@Entity()
export class ZorgadviesDuiding extends DuidingRelatie {
  @PrimaryColumn("text")
  zorgadviesId: string;
}
