import type { DataSource } from "typeorm";

/** What is made of others' feeds, each row as text, in an order that does not tell how it was made. */
export async function tablesOf(dataSource: DataSource): Promise<Record<string, string[]>> {
  const columns = {
    bronrecord: "type, id, bron, toestand",
    verband: "*",
    signaal: "*",
    signaal_plaats: "*",
    niet_te_beoordelen: "*",
    // Not its place among others: that is of the order in which rows came.
    overzicht:
      "type, id, van, tot, naam, kenmerken, ernst, aantal_signalen, aantal_projecten, laatste_duiding, gebruik, kosten, "
      + "besparing_euro, besparing_zorguren, aantal_agenda_items, datum, rang, agendaplaats::text",
    doorlooptraject: "*",
    suggestierecord: "type, id, bron_type, bron_id, termen::text, record::jsonb",
    suggestieterm: "*",
    zoekrecord: "*",
    zoekwoord: "*",
  };
  const tables: Record<string, string[]> = {};
  for (const [table, selected] of Object.entries(columns)) {
    const rows: { row: string }[] = await dataSource.query(
      `SELECT to_jsonb(t)::text AS row FROM (SELECT ${selected} FROM ${table}) AS t ORDER BY 1`,
    );
    tables[table] = rows.map(({ row }) => row);
  }
  return tables;
}
