import { Koppelrij } from "@pakketgraaf/begrippen";
import { RefersTo } from "@pakketgraaf/subgraph";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { DuidingRelatie } from "../duiding-relatie";
import { Contractvoorwaarde, Openbaarheid } from "./contractvoorwaarde";

/*
 * Public and confidential conditions lie in tables of their own. Contractvoorwaarde itself reads a view of those that a
 * connection may see, so that who reads need not know; who writes names a table.
 */

@Entity("contractvoorwaarde_openbaar")
export class ContractvoorwaardeOpenbaar extends Contractvoorwaarde {}

@Entity("contractvoorwaarde_vertrouwelijk")
export class ContractvoorwaardeVertrouwelijk extends Contractvoorwaarde {}

/** That a public condition is for a zorgvorm. */
@Entity("contractvoorwaarde_openbaar_zorgvorm")
export class ContractvoorwaardeZorgvorm extends Koppelrij {
  @PrimaryColumn("text")
  contractvoorwaardeId: string;

  @RefersTo("Zorgvorm")
  @PrimaryColumn("text")
  zorgvormId: string;
}

@Entity("contractvoorwaarde_vertrouwelijk_zorgvorm")
export class ContractvoorwaardeVertrouwelijkZorgvorm extends ContractvoorwaardeZorgvorm {
  @Column("text")
  concernId: string;
}

/** What a condition has to do with a duiding, as a connection may see it. */
@Entity()
export class ContractvoorwaardeDuiding extends DuidingRelatie {
  @PrimaryColumn("text")
  contractvoorwaardeId: string;
}

@Entity("contractvoorwaarde_openbaar_duiding")
export class ContractvoorwaardeOpenbaarDuiding extends ContractvoorwaardeDuiding {}

@Entity("contractvoorwaarde_vertrouwelijk_duiding")
export class ContractvoorwaardeVertrouwelijkDuiding extends ContractvoorwaardeDuiding {
  @Column("text")
  concernId: string;
}

export interface Tables {
  record: typeof Contractvoorwaarde;
  duiding: typeof ContractvoorwaardeDuiding;
  zorgvorm: typeof ContractvoorwaardeZorgvorm;
}

export const TABLES: Record<Openbaarheid, Tables> = {
  [Openbaarheid.OPENBAAR]: {
    record: ContractvoorwaardeOpenbaar,
    duiding: ContractvoorwaardeOpenbaarDuiding,
    zorgvorm: ContractvoorwaardeZorgvorm,
  },
  [Openbaarheid.VERTROUWELIJK]: {
    record: ContractvoorwaardeVertrouwelijk,
    duiding: ContractvoorwaardeVertrouwelijkDuiding,
    zorgvorm: ContractvoorwaardeVertrouwelijkZorgvorm,
  },
};

/** Where a condition lies, or goes, that is an instance of one of these. */
export const tablesOf = (voorwaarde: Contractvoorwaarde): Tables =>
  Object.values(TABLES).find(({ record }) => voorwaarde instanceof record)!;
