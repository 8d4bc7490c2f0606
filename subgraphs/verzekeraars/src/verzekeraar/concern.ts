import type { Invoer } from "@pakketgraaf/begrippen";
import type { Transaction } from "@pakketgraaf/subgraph";
import { IsNull, Not, type DataSource, type FindOptionsWhere } from "typeorm";
import { Verzekeraar, VerzekeraarSoort } from "./verzekeraar";

/**
 * The boundary of competition: insurers and labels of one concern share what is confidential, others never see it. An
 * insurer that belongs to none is its own.
 */
const CONCERN: FindOptionsWhere<Verzekeraar> = { concernId: IsNull(), soort: Not(VerzekeraarSoort.LABEL) };

/** Per database the concerns that were asked for: one that is there, stays. */
const known = new WeakMap<DataSource, Set<string>>();

export async function isConcern(id: string, open: DataSource): Promise<boolean> {
  const seen = known.get(open) ?? new Set();
  known.set(open, seen);
  if (!seen.has(id) && (await open.getRepository(Verzekeraar).existsBy({ ...CONCERN, id }))) seen.add(id);
  return seen.has(id);
}

export async function allConcerns(open: DataSource): Promise<string[]> {
  const concerns = await open.getRepository(Verzekeraar).find({ where: CONCERN, select: { id: true }, order: { id: "ASC" } });
  return concerns.map(({ id }) => id);
}

/** Requires that a field names the concern itself, or an insurer or label of it. */
export async function requireOwn(
  invoer: Invoer,
  { manager }: Transaction,
  concernId: string,
  field: string,
  id: string,
): Promise<void> {
  const verzekeraar = await manager.findOneBy(Verzekeraar, { id });
  const own = verzekeraar !== null && (verzekeraar.concernId ?? verzekeraar.id) === concernId;
  invoer.eis(own, "ONBEKENDE_VERWIJZING", field, "Uw concern heeft geen verzekeraar of label met deze sleutel.");
}
