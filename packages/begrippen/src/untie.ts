import { refuse } from "@pakketgraaf/subgraph";
import type { EntityManager, ObjectLiteral } from "typeorm";
import { FoutCode } from "./payload";

/**
 * Takes a row back that ties a record to something, or tells something of it.
 * @param field of the input that says which
 * @throws Refusal where there is no such row. @param message of that, in Dutch
 */
export async function untie<T extends ObjectLiteral>(
  manager: EntityManager,
  Row: new () => T,
  row: Partial<T>,
  field: string,
  message: string,
): Promise<void> {
  const { affected } = await manager.delete(Row, row);
  if (affected === 0) refuse(FoutCode.ONBEKENDE_VERWIJZING, ["input", field], message);
}
