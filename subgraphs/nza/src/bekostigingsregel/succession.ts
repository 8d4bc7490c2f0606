import { oneAtATime, withEarlier } from "@pakketgraaf/begrippen";
import { refuse, type Transaction } from "@pakketgraaf/subgraph";
import { inWoorden } from "../geldigheid";
import type { Bekostigingsregel } from "./bekostigingsregel";

const PATH = ["input", "vervangtId"];

/** Looks at all that the other rule replaces, and what that replaces in turn; at suggestions too: they may be confirmed. */
export async function requireNoRing(transaction: Transaction, opvolgerId: string, vervangtId: string): Promise<void> {
  await oneAtATime(transaction, "bekostigingsregel_opvolging");
  const [{ ring }] = await transaction.manager.query(
    `${withEarlier("bekostigingsregel_opvolging")} SELECT $1 = $2 OR EXISTS (SELECT FROM earlier WHERE id = $2) AS ring`,
    [vervangtId, opvolgerId],
  );
  if (ring) refuse("ONGELDIG", PATH, "Zo zou de regel via anderen zichzelf vervangen.");
}

/** That the days of which it is known that they hold are not of both. */
export function requireOneAfterTheOther(opvolger: Bekostigingsregel, vervangen: Bekostigingsregel): void {
  const [begin, earlier] = [opvolger.geldigVan, vervangen.geldigVan];
  if (begin !== null && earlier !== null && begin < earlier) {
    refuse("ONGELDIG", PATH, `De regel die in de plaats komt, geldt vanaf ${begin}: voordat de andere begint, op ${earlier}.`);
  }
  if (begin !== null && vervangen.geldigTot !== null && begin < vervangen.geldigTot) {
    refuse("OVERLAPT", PATH, `De andere regel geldt ${inWoorden(vervangen)}; deze begint al op ${begin}.`);
  }
}

/** A rule of which no days are known is taken for one that holds on all of them. */
const OTHER_SUCCESSOR = `
  SELECT n.id FROM bekostigingsregel_opvolging o JOIN bekostigingsregel n ON n.id = o.opvolger_id
  WHERE o.vervangen_id = $1 AND o.opvolger_id <> $2 AND o.grondslag <> 'SUGGESTIE'
    AND daterange(n.geldig_van, n.geldig_tot) && daterange($3::date, $4::date)
  ORDER BY n.id LIMIT 1`;

export async function requireOnlySuccessor(
  { manager }: Transaction,
  opvolger: Bekostigingsregel,
  { id }: Bekostigingsregel,
): Promise<void> {
  const [other] = await manager.query(OTHER_SUCCESSOR, [id, opvolger.id, opvolger.geldigVan, opvolger.geldigTot]);
  if (other) refuse("OVERLAPT", PATH, `In een deel van deze periode is ${other.id} al in de plaats van die regel gekomen.`);
}
