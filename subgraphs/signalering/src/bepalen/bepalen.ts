import { log } from "@pakketgraaf/process";
import type { EntityManager } from "typeorm";
import { Feit, vind } from "../feiten/feit";
import { Feiten } from "../feiten/feiten";
import { type Graaf, naamVan, type Sleutel } from "../graaf/graaf";
import { REGELS } from "../regels/regels";
import type { Bevinding, Regel } from "../regels/regel";
import { omBeurten } from "./om-beurten";
import { plaatsenVan } from "./plaatsen";
import { BEGIN, type Tijdlijn, tijdlijnOf, type Tijdvak } from "./tijdlijn";
import { schrijfVerschil, type Tabel } from "./verschil";

/** A row of `signaal`, by the names of its columns, with the records where it is shown. */
interface Signaalrij {
  id: string;
  van: string;
  tot: string | null;
  sinds: string;
  einde: string | null;
  regel: string;
  ernst: string;
  onderwerp_type: string;
  onderwerp_id: string;
  onderwerp_naam: string;
  met_id: string | null;
  toelichting: string;
  gronden: object;
  aan: readonly string[];
  concerns: readonly string[];
  sectoren: readonly string[];
  plaatsen: readonly Sleutel[];
}

const ONDERWERP = ["onderwerp_type", "onderwerp_id"] as const;

const SIGNAAL: Tabel<Omit<Signaalrij, "plaatsen">> = {
  naam: "signaal",
  van: ONDERWERP,
  sleutel: ["id", "van"],
  kolommen:
    "id, van, tot, sinds, einde, regel, ernst, onderwerp_type, onderwerp_id, onderwerp_naam, met_id, toelichting, gronden, aan, concerns, sectoren",
  teksten: ({ onderwerp_naam: naam, toelichting }) => [naam, toelichting],
};

const NIET_TE_BEOORDELEN: Tabel<Ontbrekend> = {
  naam: "niet_te_beoordelen",
  van: ONDERWERP,
  sleutel: ["regel", "van"],
  kolommen: "regel, onderwerp_type, onderwerp_id, van, tot, ontbreekt",
};

interface Ontbrekend {
  regel: string;
  onderwerp_type: string;
  onderwerp_id: string;
  van: string;
  tot: string | null;
  ontbreekt: string;
}

/**
 * Judges records of a type by all rules that are about them, over all time, and keeps what comes of it in the place of what was
 * kept of them. Who is not there any more has no signals.
 * @param graaf with all that can be told of them
 * @returns where signals came, went, or became others
 */
export async function bepaal(manager: EntityManager, type: string, ids: readonly string[], graaf: Graaf): Promise<Sleutel[]> {
  const regels = REGELS.filter(({ onderwerp }) => onderwerp.type === type);
  if (regels.length === 0 || ids.length === 0) return [];
  const rijen: Signaalrij[] = [];
  const ontbrekend: Ontbrekend[] = [];
  for (const regel of regels) {
    for await (const id of omBeurten(ids)) {
      const { bevindingen, ontbreekt } = judge(regel, id, graaf);
      for (const tijdvakken of bevindingen.values()) rijen.push(...rijenOf(regel, { type, id }, tijdvakken, graaf));
      for (const { van, tot, waarde } of ontbreekt) {
        ontbrekend.push({ regel: regel.naam, onderwerp_type: type, onderwerp_id: id, van, tot, ontbreekt: waarde });
      }
    }
  }
  await schrijfVerschil(manager, NIET_TE_BEOORDELEN, type, ids, ontbrekend);
  const gone = await schrijfVerschil<Omit<Signaalrij, "plaatsen">, Sleutel>(
    manager,
    SIGNAAL,
    type,
    ids,
    rijen.map(({ plaatsen: _, ...rij }) => rij),
    "SELECT DISTINCT p.type, p.record_id AS id FROM weg JOIN signaal_plaats p ON p.signaal_id = weg.id AND p.van = weg.van",
  );
  return [...gone, ...(await show(manager, type, ids, rijen))];
}

/** A rule that fails on a record keeps no other from being judged: what it says of that one is not known. */
function judge(regel: Regel, id: string, graaf: Graaf): Tijdlijn {
  try {
    return tijdlijnOf(regel, id, graaf);
  } catch (error) {
    log.error({ err: error }, `${regel.naam} failed on ${regel.onderwerp.type} ${id}`);
    return { bevindingen: new Map(), ontbreekt: [{ van: BEGIN, tot: null, waarde: "een oordeel: de regel faalde" }] };
  }
}

/** The id is of the rule and of what it is about: a signal that comes back is the same one. */
const idOf = (regel: Regel, onderwerp: string, met: string | undefined): string =>
  [regel.naam.toLowerCase().replaceAll("_", "-"), onderwerp, met].filter((part) => part !== undefined).join("~");

function rijenOf(regel: Regel, { type, id }: Sleutel, tijdvakken: readonly Tijdvak<Bevinding>[], graaf: Graaf): Signaalrij[] {
  const feiten = new Feiten(graaf);
  const onderwerp = vind(feiten, regel.onderwerp, id)!;
  let sinds = "";
  return tijdvakken.map(({ van, tot, waarde }, place): Signaalrij => {
    if (tijdvakken[place - 1]?.tot !== van) sinds = van;
    const { met, toelichting, feiten: gronden } = waarde;
    const shown = plaatsenVan(onderwerp, met instanceof Feit ? met : undefined);
    const sleutels = [...shown.map(({ sleutel }) => sleutel), ...gronden.map(({ record }) => record)];
    return {
      id: idOf(regel, id, met?.id),
      van,
      tot,
      sinds,
      einde: eindeVan(tijdvakken, place),
      regel: regel.naam,
      ernst: waarde.ernst ?? regel.ernst,
      onderwerp_type: type,
      onderwerp_id: id,
      onderwerp_naam: onderwerp.naam,
      met_id: met?.id ?? null,
      toelichting,
      gronden,
      aan: waarde.aan ?? regel.aan,
      concerns: waarde.concerns ?? [],
      sectoren: sectorenOf(shown),
      plaatsen: [...new Map(sleutels.map((each) => [naamVan(each), each])).values()],
    };
  });
}

/** Where an unbroken run of times ends. */
function eindeVan(tijdvakken: readonly Tijdvak<Bevinding>[], place: number): string | null {
  const { tot } = tijdvakken[place];
  return tot !== null && tijdvakken[place + 1]?.van === tot ? eindeVan(tijdvakken, place + 1) : tot;
}

const sectorenOf = (feiten: readonly Feit[]): string[] =>
  [...new Set(feiten.flatMap((feit) => ("sectoren" in feit ? (feit.sectoren as string[]) : [])))].sort();

/** Has signals shown where they are to be shown. @returns where one was not and is, or was and is not any more */
async function show(
  manager: EntityManager,
  type: string,
  ids: readonly string[],
  rijen: readonly Signaalrij[],
): Promise<Sleutel[]> {
  const plaatsen = rijen.flatMap(({ id, van, tot, plaatsen: shown }) =>
    shown.map((sleutel) => ({ signaal_id: id, van, tot, type: sleutel.type, record_id: sleutel.id })),
  );
  const nieuw = `jsonb_populate_recordset(NULL::signaal_plaats, $1) n`;
  const given = JSON.stringify(plaatsen);
  const gone: Sleutel[] = await manager.query(
    `WITH weg AS (
       DELETE FROM signaal_plaats p USING signaal s
       WHERE s.onderwerp_type = $2 AND s.onderwerp_id = ANY ($3) AND p.signaal_id = s.id AND p.van = s.van AND NOT EXISTS (
         SELECT FROM ${nieuw} WHERE n.type = p.type AND n.record_id = p.record_id AND n.signaal_id = p.signaal_id AND n.van = p.van
       ) RETURNING p.type, p.record_id
     ) SELECT DISTINCT type, record_id AS id FROM weg`,
    [given, type, ids],
  );
  if (plaatsen.length === 0) return gone;
  const come: Sleutel[] = await manager.query(
    `WITH bij AS (
       INSERT INTO signaal_plaats (signaal_id, van, tot, type, record_id)
       SELECT signaal_id, van, tot, type, record_id FROM ${nieuw} ON CONFLICT DO NOTHING RETURNING type, record_id
     ) SELECT DISTINCT type, record_id AS id FROM bij`,
    [given],
  );
  return [...gone, ...come];
}
