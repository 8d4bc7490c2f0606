import type { EntityManager } from "typeorm";

/*
 * Which rows have what, as bits: each row has a place, in a block with other rows that end in the same year, and each value of
 * each field has a bit for each place of a block. See the migration that keeps them.
 */

/** Places in a block. */
export const PLAATSEN = 4096;
/** Binary digits of a day, counted from the first one on. */
const CIJFERS = 22;
const EERSTE_DAG = Date.parse("0001-01-01T00:00:00Z");
const DAY_MS = 86_400_000;
/** The year in which what has no end ends. */
const ZONDER_EINDE = 9999;

/** What of a row makes its bits. */
export interface Bitrij {
  van: string;
  /** `infinity` where there is no end. */
  tot: string;
  kenmerken: readonly string[];
}

/** In blocks of which year a row lies. */
export const jaarVan = ({ tot }: Bitrij): number => (tot === "infinity" ? ZONDER_EINDE : Number(tot.slice(0, 4)));

const nummerVan = (dag: string): number =>
  dag === "infinity" ? 2 ** CIJFERS - 1 : (Date.parse(`${dag}T00:00:00Z`) - EERSTE_DAG) / DAY_MS;

/** The digits of a day that are 1, as values of a field. */
function cijfersVan(veld: "van" | "tot", dag: string): string[] {
  const nummer = nummerVan(dag);
  return CIJFERNAMEN.flatMap((naam, plek) => ((nummer >> (CIJFERS - 1 - plek)) & 1 ? [`${veld}:${naam}`] : []));
}

const CIJFERNAMEN = Array.from({ length: CIJFERS }, (_, plek) => String(plek).padStart(2, "0"));

/** Bits that become the other of what they are. */
export class Omgezet {
  private readonly maskers = new Map<string, { blok: number; kenmerk: string; bits: Buffer }>();

  /** Of a row that comes to a place, or that goes from there. */
  add(plaats: number, { van, tot, kenmerken }: Bitrij): void {
    for (const kenmerk of [...kenmerken, ...cijfersVan("van", van), ...cijfersVan("tot", tot)]) this.flip(plaats, kenmerk);
  }

  async save(manager: EntityManager, type: string): Promise<void> {
    const rows = [...this.maskers.values()].filter(({ bits }) => bits.some((byte) => byte !== 0));
    if (rows.length === 0) return;
    await manager.query(
      `INSERT INTO overzicht_bits AS b (type, blok, veld, waarde, bits)
       SELECT $1, blok, split_part(kenmerk, ':', 1), substr(kenmerk, strpos(kenmerk, ':') + 1), ('x' || bits)::bit(${PLAATSEN})
       FROM unnest($2::int[], $3::text[], $4::text[]) AS r (blok, kenmerk, bits)
       ON CONFLICT (type, blok, veld, waarde) DO UPDATE SET bits = b.bits # excluded.bits`,
      [type, rows.map(({ blok }) => blok), rows.map(({ kenmerk }) => kenmerk), rows.map(({ bits }) => bits.toString("hex"))],
    );
  }

  private flip(plaats: number, kenmerk: string): void {
    const blok = Math.floor(plaats / PLAATSEN);
    const name = `${blok} ${kenmerk}`;
    let masker = this.maskers.get(name);
    if (!masker) {
      masker = { blok, kenmerk, bits: Buffer.alloc(PLAATSEN / 8) };
      this.maskers.set(name, masker);
    }
    const plek = plaats % PLAATSEN;
    masker.bits[plek >> 3] ^= 0x80 >> (plek & 7);
  }
}

/** Places for so many rows of each year. */
export async function neemPlaatsen(
  manager: EntityManager,
  type: string,
  aantallen: ReadonlyMap<number, number>,
): Promise<Map<number, number[]>> {
  const jaren = [...aantallen.keys()];
  const vrij: { jaar: number; plaats: number }[] = await manager.query(
    `WITH vrij AS (
       DELETE FROM overzicht_vrij v USING unnest($2::int[], $3::int[]) AS a (jaar, aantal)
         CROSS JOIN LATERAL (SELECT plaats FROM overzicht_vrij e WHERE e.type = $1 AND e.jaar = a.jaar ORDER BY plaats LIMIT a.aantal) e
       WHERE v.type = $1 AND v.jaar = a.jaar AND v.plaats = e.plaats RETURNING v.jaar, v.plaats
     )
     SELECT jaar, plaats FROM vrij`,
    [type, jaren, [...aantallen.values()]],
  );
  const genomen = new Map<number, number[]>(jaren.map((jaar) => [jaar, []]));
  for (const { jaar, plaats } of vrij) genomen.get(jaar)!.push(plaats);
  const tekort = jaren.filter((jaar) => genomen.get(jaar)!.length < aantallen.get(jaar)!);
  if (tekort.length > 0) await neemNieuwe(manager, type, tekort, aantallen, genomen);
  return genomen;
}

interface Blok {
  blok: number;
  jaar: number;
  gebruikt: number;
}

/** Places at which no row ever was. */
async function neemNieuwe(
  manager: EntityManager,
  type: string,
  jaren: readonly number[],
  aantallen: ReadonlyMap<number, number>,
  genomen: Map<number, number[]>,
): Promise<void> {
  const open: Blok[] = await manager.query(
    `SELECT blok, jaar, gebruikt FROM overzicht_blok WHERE type = $1 AND jaar = ANY ($2) AND gebruikt < ${PLAATSEN}`,
    [type, jaren],
  );
  const [{ volgende }]: { volgende: number }[] = await manager.query(
    `SELECT coalesce(max(blok), -1) + 1 AS volgende FROM overzicht_blok WHERE type = $1`,
    [type],
  );
  const nieuw: Blok[] = [];
  const blokOf = (jaar: number): Blok => {
    const found = [...open, ...nieuw].find((each) => each.jaar === jaar && each.gebruikt < PLAATSEN);
    if (found) return found;
    const blok = { blok: volgende + nieuw.length, jaar, gebruikt: 0 };
    nieuw.push(blok);
    return blok;
  };
  for (const jaar of jaren) {
    const plaatsen = genomen.get(jaar)!;
    while (plaatsen.length < aantallen.get(jaar)!) {
      const blok = blokOf(jaar);
      plaatsen.push(blok.blok * PLAATSEN + blok.gebruikt);
      blok.gebruikt += 1;
    }
  }
  await saveBlokken(manager, type, [...open, ...nieuw]);
  await addCijfers(manager, type, nieuw);
}

const saveBlokken = (manager: EntityManager, type: string, blokken: readonly Blok[]): Promise<unknown> =>
  manager.query(
    `INSERT INTO overzicht_blok (type, blok, jaar, gebruikt) SELECT $1, * FROM unnest($2::int[], $3::int[], $4::int[])
     ON CONFLICT (type, blok) DO UPDATE SET gebruikt = excluded.gebruikt`,
    [type, blokken.map(({ blok }) => blok), blokken.map(({ jaar }) => jaar), blokken.map(({ gebruikt }) => gebruikt)],
  );

/** Every digit of the days of a block is there, whether a row has it or not. */
const addCijfers = (manager: EntityManager, type: string, blokken: readonly Blok[]): Promise<unknown> =>
  manager.query(
    `INSERT INTO overzicht_bits (type, blok, veld, waarde, bits)
     SELECT $1, blok, veld, waarde, repeat('0', ${PLAATSEN})::bit(${PLAATSEN})
     FROM unnest($2::int[]) AS blok CROSS JOIN unnest('{van,tot}'::text[]) AS veld CROSS JOIN unnest($3::text[]) AS waarde`,
    [type, blokken.map(({ blok }) => blok), CIJFERNAMEN],
  );

/** Has places taken by other rows. */
export const geefPlaatsen = (
  manager: EntityManager,
  type: string,
  plaatsen: readonly { jaar: number; plaats: number }[],
): Promise<unknown> =>
  manager.query(`INSERT INTO overzicht_vrij (type, jaar, plaats) SELECT $1, * FROM unnest($2::int[], $3::int[])`, [
    type,
    plaatsen.map(({ jaar }) => jaar),
    plaatsen.map(({ plaats }) => plaats),
  ]);
