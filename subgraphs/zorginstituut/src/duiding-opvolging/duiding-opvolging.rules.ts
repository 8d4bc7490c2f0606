import { oneAtATime, WITHOUT_SUGGESTION } from "@pakketgraaf/begrippen";
import { refuse, type Transaction } from "@pakketgraaf/subgraph";

/**
 * Requires of what published duidingen replace, as it stands in the transaction, that nothing follows upon itself, and that
 * no ruling is replaced entirely, for the same care, by two that hold at once.
 * @param replaced what they are asked about: nobody else can change these meanwhile
 * @param path of the input that would make it so
 * @throws Refusal
 */
export async function requireSuccession(transaction: Transaction, replaced: readonly string[], path: string[]): Promise<void> {
  if (replaced.length === 0) return;
  await oneAtATime(transaction, "duiding_opvolging");
  const { manager } = transaction;
  const [ring] = await manager.query(RING, [replaced]);
  if (ring) refuse("ONGELDIG", path, `Zo zou een duiding via anderen zichzelf vervangen: ${ring.id}.`);
  const [twice] = await manager.query(REPLACED_TWICE, [replaced]);
  if (twice) {
    const zorg = twice.zorgvorm_id ? ` voor ${twice.zorgvorm_id}` : "";
    refuse("OVERLAPT", path, `${twice.vervangen_id} zou${zorg} tegelijk helemaal vervangen zijn door ${twice.een} en ${twice.ander}.`);
  }
}

/**
 * Requires that a duiding is about some of the care of each of these that it replaces, as it stands in the transaction. A
 * draft may have yet to say what care it is about.
 * @param path of the input that says that it replaces this one
 * @throws Refusal
 */
export async function requireSharedCare(
  { manager }: Transaction,
  duidingId: string,
  replaced: readonly string[],
  path: (vervangenId: string) => string[],
): Promise<void> {
  if (replaced.length === 0) return;
  const [apart] = await manager.query(OF_OTHER_CARE, [duidingId, replaced]);
  if (!apart) return;
  refuse("ONGELDIG", path(apart.vervangen_id), `${apart.vervangen_id} gaat over andere zorg: wat haar vervangt, gaat over minstens een van haar zorgvormen.`);
}

const RING = `
  WITH RECURSIVE earlier (start, id) AS (
    SELECT l.vervangen_id, l.vervangen_id FROM duiding_opvolging l WHERE l.vervangen_id = ANY($1)
    UNION SELECT e.start, l.vervangen_id FROM earlier e JOIN duiding_opvolging l ON l.duiding_id = e.id
  )
  SELECT e.start AS id FROM earlier e JOIN duiding_opvolging l ON l.vervangen_id = e.start AND l.duiding_id = e.id LIMIT 1`;

/** Of a successor that is not about the care itself counts when it holds at all; of one whose begin is unknown nothing is known. */
const REPLACED_TWICE = `
  WITH entirely AS (
    SELECT o.vervangen_id, z.zorgvorm_id, o.duiding_id, g.van, g.tot
    FROM duiding_opvolging o
    LEFT JOIN duiding_zorgvorm z ON z.duiding_id = o.vervangen_id
    JOIN LATERAL (
      SELECT h.van, h.tot FROM duiding_geldigheid h WHERE h.duiding_id = o.duiding_id AND h.van IS NOT NULL
      ORDER BY h.zorgvorm_id IS NOT DISTINCT FROM z.zorgvorm_id DESC, h.van, h.id LIMIT 1
    ) g ON true
    WHERE o.vervangen_id = ANY($1) AND o.grondslag <> 'SUGGESTIE'
      AND (o.reikwijdte = 'VOLLEDIG' OR EXISTS (
        SELECT FROM duiding_opvolging_zorgvorm x WHERE x.opvolging_id = o.id AND x.zorgvorm_id = z.zorgvorm_id AND x.volledig))
  )
  SELECT a.vervangen_id, a.zorgvorm_id, a.duiding_id AS een, b.duiding_id AS ander
  FROM entirely a JOIN entirely b ON b.vervangen_id = a.vervangen_id AND b.zorgvorm_id IS NOT DISTINCT FROM a.zorgvorm_id
    AND b.duiding_id > a.duiding_id
  WHERE a.van < coalesce(b.tot, 'infinity') AND b.van < coalesce(a.tot, 'infinity') AND a.van < coalesce(a.tot, 'infinity') AND b.van < coalesce(b.tot, 'infinity')
  ORDER BY 1, 2, 3, 4 LIMIT 1`;

/** What is replaced in part, for care that is named and for none of it entirely, may be replaced by a ruling on a group of care. */
const OF_OTHER_CARE = `
  WITH care AS (SELECT l.duiding_id, l.zorgvorm_id FROM duiding_zorgvorm l WHERE ${WITHOUT_SUGGESTION})
  SELECT o.vervangen_id FROM duiding_opvolging o JOIN duiding d ON d.id = o.duiding_id
  WHERE o.duiding_id = $1 AND o.vervangen_id = ANY($2)
    AND (d.gepubliceerd OR EXISTS (SELECT FROM care c WHERE c.duiding_id = d.id))
    AND EXISTS (SELECT FROM care c WHERE c.duiding_id = o.vervangen_id)
    AND NOT EXISTS (
      SELECT FROM care own JOIN care earlier USING (zorgvorm_id) WHERE own.duiding_id = d.id AND earlier.duiding_id = o.vervangen_id)
    AND (o.reikwijdte = 'VOLLEDIG' OR (
      SELECT coalesce(bool_or(x.volledig), true) FROM duiding_opvolging_zorgvorm x WHERE x.opvolging_id = o.id))
  ORDER BY 1 LIMIT 1`;
