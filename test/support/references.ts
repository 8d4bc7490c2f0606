import { SUBGRAPHS } from "../../schema/subgraphs";
import { asSuperuser, seededDatabase } from "./databases";
import type { Reference } from "./schema-walk";

const REQUIRES_ZORGVORMEN = ["AgendaItem", "Contractvoorwaarde", "Duiding", "Prestatie", "Zorgadvies"];

const tableOf = (type: string): string => type.replace(/\B[A-Z]/g, "_$&").toLowerCase();

/** As the Netherlands has it. */
export const TODAY = `(now() AT TIME ZONE 'Europe/Amsterdam')::date`;

const read = new Map<string, Promise<Reference[]>>();

/** Of what has several rows, each of a time: today's, in SQL on alias `e`. */
const OF_TODAY: Record<string, string> = {
  Signaal: `e.van <= ${TODAY} AND (e.tot IS NULL OR e.tot > ${TODAY})`,
};

/** What is a part of a record is reached from that. */
const PART_OF: Record<string, string> = { DuidingsvoorwaardeUitvoering: "Duidingsvoorwaarde" };

/** References to all seeded records of a type, as a gateway would send them: read from the type's owner, once. */
export function referencesTo(type: string): Promise<Reference[]> {
  if (!read.has(type)) read.set(type, readReferences(PART_OF[type] ?? type));
  return read.get(type)!;
}

async function readReferences(type: string): Promise<Reference[]> {
  const owner = SUBGRAPHS.find(({ owns }) => (owns as readonly string[]).includes(type));
  if (!owner) return [];
  const table = tableOf(type);
  const koppelingen = REQUIRES_ZORGVORMEN.includes(type)
    ? `, ARRAY(SELECT jsonb_build_object('grondslag', l.grondslag, 'zorgvorm', jsonb_build_object('id', l.zorgvorm_id))
         FROM ${table}_zorgvorm l WHERE l.${table}_id = e.id ORDER BY l.zorgvorm_id) AS koppelingen`
    : "";
  const { rows } = await asSuperuser(seededDatabase(owner.name), (client) =>
    client.query<{ id: string; koppelingen?: Reference["zorgvormKoppelingen"] }>(`SELECT e.id ${koppelingen} FROM ${table} e WHERE ${OF_TODAY[type] ?? "true"} ORDER BY e.id`),
  );
  return rows.map((row) => ({
    __typename: type,
    id: row.id,
    ...(row.koppelingen && { zorgvormKoppelingen: row.koppelingen }),
  }));
}
