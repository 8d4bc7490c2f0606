import { setTimeout as pause } from "node:timers/promises";
import type { DataSource } from "typeorm";
import { readStanden, type Stand } from "../volgen/stand";

/** Milliseconds that someone waits for the feeds at most, of the second that a gateway gives a subgraph; and between two looks. */
const HOOGSTENS = 600;
const TELKENS = 50;
/** Seconds that a party is behind that is read: it is asked several times a second, and what it says is told soon. */
const GRENS = 10;

/**
 * Whether something may be missing of a party: not all of it was read, it cannot be followed now, or nobody does, who could say
 * so.
 * @param sinds what it had recorded by then has to be there
 */
export const kanOntbreken = ({ bijgewerktTot, achterstand, herbouwt, belet }: Stand, sinds?: Date): boolean =>
  herbouwt ||
  belet !== null ||
  bijgewerktTot === null ||
  (achterstand !== null && achterstand > GRENS) ||
  (sinds !== undefined && bijgewerktTot < sinds);

/**
 * Waits until all is in the index that the parties had recorded by now, as far as they can be followed. The feeds are asked
 * several times a second, whoever waits.
 * @returns since when
 */
export async function wachtOpFeeds(dataSource: DataSource): Promise<Date> {
  const sinds = new Date();
  const komtNog = (stand: Stand): boolean => !kanOntbreken(stand) && kanOntbreken(stand, sinds);
  while (Date.now() - sinds.getTime() < HOOGSTENS && (await readStanden(dataSource)).some(komtNog)) await pause(TELKENS);
  return sinds;
}
