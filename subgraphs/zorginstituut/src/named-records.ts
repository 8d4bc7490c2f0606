import type { Invoer } from "@pakketgraaf/begrippen";
import type { Transaction, VersionedRecord } from "@pakketgraaf/subgraph";

const MAX_LIST = 100;

/** Requires of a list in an input that it is not too long. */
export function requireShort(invoer: Invoer, field: string, list: readonly unknown[]): boolean {
  invoer.eis(list.length <= MAX_LIST, "ONGELDIG", field, `Noem er hooguit ${MAX_LIST}; dit zijn er ${list.length}.`);
  return list.length <= MAX_LIST;
}

/**
 * Requires that a list in an input names records of this party, each once. They cannot be withdrawn before the
 * transaction ends.
 * @param inner where in an object of the list its id is, such as `.id`
 */
export async function requireNamed<T extends VersionedRecord>(
  invoer: Invoer,
  { manager }: Transaction,
  entity: new () => T,
  field: string,
  ids: readonly string[],
  inner = "",
): Promise<void> {
  if (ids.length === 0 || !requireShort(invoer, field, ids)) return;
  const named = manager.createQueryBuilder(entity, "e").select("e.id", "id").where("e.id = ANY(:ids)", { ids }).orderBy("e.id");
  const found = await named.setLock("for_key_share").getRawMany();
  const known = new Set(found.map(({ id }) => id));
  for (const [place, id] of ids.entries()) {
    const at = `${field}.${place}${inner}`;
    invoer.eis(known.has(id), "ONBEKENDE_VERWIJZING", at, `Er is geen ${entity.name} met deze sleutel.`);
    invoer.eis(ids.indexOf(id) === place, "ONGELDIG", at, `Noem een ${entity.name} maar een keer.`);
  }
}
