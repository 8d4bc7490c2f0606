import { asSuperuser } from "./databases";

/** What stands behind the orders of each list: the table, the column of NAAM and that of DATUM. */
const ORDERED_BY: Record<string, [table: string, naam: string, datum?: string]> = {
  Zorgvorm: ["zorgvorm", "naam"],
  AgendaItem: ["agenda_item", "onderwerp", "start_vanaf"],
  Duiding: ["duiding", "titel", "datum_vanaf"],
  Product: ["product", "titel", "datum_vanaf"],
  Kader: ["kader", "titel", "datum_vanaf"],
  Organisatie: ["organisatie", "naam"],
  Programma: ["programma", "naam", "start_vanaf"],
  Subsidieronde: ["subsidieronde", "naam", "opening_vanaf"],
  Project: ["project", "titel", "start_vanaf"],
  Kennislacune: ["kennislacune", "vraag"],
  Netwerk: ["netwerk", "naam", "start_vanaf"],
  Onderzoeksorganisatie: ["onderzoeksorganisatie", "naam"],
  Koppeling: ["(SELECT * FROM koppeling WHERE status = 'BEVESTIGD') fact", "id", "op"],
  Verzekeraar: ["verzekeraar", "naam"],
  Contractvoorwaarde: ["contractvoorwaarde", "omschrijving", "geldig_van"],
  Zorgadvies: ["zorgadvies", "onderwerp", "datum_vanaf"],
  Vergoeding: ["vergoeding", "soort_tekst", "jaar"],
  Prestatie: ["prestatie", "omschrijving", "geldig_van"],
  Tarief: ["tarief", "eenheid", "geldig_van"],
  Bekostigingsregel: ["bekostigingsregel", "naam", "geldig_van"],
  Addonindicatie: ["addonindicatie", "indicatie", "geldig_van"],
};

/**
 * The ids of a whole table, or of what a list has of it unless asked otherwise, as PostgreSQL orders them: by name or date,
 * rows without a date last, equal ones by id.
 */
export async function expectedOrder(database: string, node: string, order: string): Promise<string[]> {
  const [table, naam, datum] = ORDERED_BY[node];
  const [column, direction] = order.split("_");
  const way = direction === "OPLOPEND" ? "ASC" : "DESC";
  const { rows } = await asSuperuser(database, (client) =>
    client.query<{ id: string }>(
      `SELECT id FROM ${table}
       ORDER BY ${column === "NAAM" ? `${naam} COLLATE "nl-x-icu"` : datum} ${way} NULLS LAST, id COLLATE "C" ${way}`,
    ),
  );
  return rows.map(({ id }) => id);
}
