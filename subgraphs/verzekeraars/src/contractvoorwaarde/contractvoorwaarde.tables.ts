import type { Grondslag } from "@pakketgraaf/begrippen";
import { Column, Entity, PrimaryColumn } from "typeorm";
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
export class ContractvoorwaardeZorgvorm {
  @PrimaryColumn("text")
  contractvoorwaardeId: string;

  @PrimaryColumn("text")
  zorgvormId: string;

  @Column("text")
  grondslag: Grondslag;
}

@Entity("contractvoorwaarde_vertrouwelijk_zorgvorm")
export class ContractvoorwaardeVertrouwelijkZorgvorm extends ContractvoorwaardeZorgvorm {
  @Column("text")
  concernId: string;
}

export interface Tables {
  record: typeof Contractvoorwaarde;
  zorgvorm: typeof ContractvoorwaardeZorgvorm;
}

export const TABLES: Record<Openbaarheid, Tables> = {
  [Openbaarheid.OPENBAAR]: { record: ContractvoorwaardeOpenbaar, zorgvorm: ContractvoorwaardeZorgvorm },
  [Openbaarheid.VERTROUWELIJK]: { record: ContractvoorwaardeVertrouwelijk, zorgvorm: ContractvoorwaardeVertrouwelijkZorgvorm },
};

/** Where a condition lies, or goes, that is an instance of one of these. */
export const tablesOf = (voorwaarde: Contractvoorwaarde): Tables =>
  Object.values(TABLES).find(({ record }) => voorwaarde instanceof record)!;
