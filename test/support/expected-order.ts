import { asSuperuser } from "./databases";
import { TODAY } from "./references";

type OrderedBy = [table: string, naam: string, datum?: string, einde?: string, eigen?: Record<string, string>];

const overzicht = (type: string): OrderedBy => [
  `(SELECT * FROM overzicht WHERE type = '${type}' AND van <= ${TODAY} AND tot > ${TODAY}) today`,
  ...["naam", "datum", undefined] as const,
  {
    ...{ ERNST: "ernst", PROJECTEN: "aantal_projecten", LAATSTE_DUIDING: "laatste_duiding", GEBRUIK: "gebruik", KOSTEN: "kosten" },
    ...{ IMPACT_EURO: "besparing_euro", IMPACT_ZORGUREN: "besparing_zorguren", AGENDA_ITEMS: "aantal_agenda_items", PLAATS: "rang" },
  },
];

/** What stands behind the orders of each list: the table, the columns of NAAM, of DATUM and of EINDE. */
const ORDERED_BY: Record<string, OrderedBy> = {
  Zorgvorm: ["zorgvorm", "naam"],
  Agenda: ["agenda", "naam", "geldig_van_vanaf"],
  AgendaItemActie: ["agenda_item_actie", "wat", "wanneer_vanaf"],
  AgendaItem: ["agenda_item", "onderwerp", "start_vanaf"],
  Duiding: ["duiding", "titel", "datum_vanaf"],
  Duidingsvoorwaarde: ["duidingsvoorwaarde", `left(tekst, 500) COLLATE "nl-x-icu"`],
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
  Bekostigingsregel: ["bekostigingsregel", "naam", "geldig_van", "geldig_tot"],
  Addonindicatie: ["addonindicatie", "indicatie", "geldig_van"],
  Regelkoppeling: ["(SELECT * FROM regelkoppeling WHERE grondslag <> 'SUGGESTIE') fact", "id", "geldig_van"],
  Prestatiebundel: ["prestatiebundel", "naam"],
  Signaal: [
    `(SELECT * FROM signaal WHERE van <= ${TODAY} AND (tot IS NULL OR tot > ${TODAY})) today`,
    ...["onderwerp_naam", undefined, undefined] as const,
    { ERNST: "CASE ernst WHEN 'HOOG' THEN 3 WHEN 'MIDDEL' THEN 2 ELSE 1 END", SINDS: "CASE WHEN sinds > '0001-01-01' THEN sinds END" },
  ],
  AgendaItemOverzicht: overzicht("AgendaItem"),
  ZorgvormOverzicht: overzicht("Zorgvorm"),
  PrestatieOverzicht: overzicht("Prestatie"),
  ContractvoorwaardeOverzicht: overzicht("Contractvoorwaarde"),
  ZorgadviesOverzicht: overzicht("Zorgadvies"),
  Doorlooptraject: [
    `(SELECT * FROM doorlooptraject WHERE van <= ${TODAY} AND tot > ${TODAY}) today`,
    ...["naam", undefined, undefined] as const,
    { DUUR: "hoogstens", BEGIN: "begonnen_vanaf" },
  ],
  Onderzoeksagendapunt: overzicht("Kennislacune"),
  Gebruikscijfer: ["gebruikscijfer", "id", "coalesce(van_vanaf, make_date(jaar, 1, 1))"],
};

const known = new Map<string, Promise<string[]>>();

/**
 * The ids of all in a table that has not ended, or of what a list has of it unless asked otherwise, as PostgreSQL orders
 * them: by name or date, rows without a date last, equal ones by id. Of a database that does not change any more: it is asked once.
 */
export function expectedOrder(database: string, node: string, order: string): Promise<string[]> {
  const key = `${database} ${node} ${order}`;
  if (!known.has(key)) known.set(key, readOrder(database, node, order));
  return known.get(key)!;
}

async function readOrder(database: string, node: string, order: string): Promise<string[]> {
  const [table, naam, datum, einde, eigen] = ORDERED_BY[node];
  const [, column, direction] = /^(.+)_(OPLOPEND|AFLOPEND)$/.exec(order)!;
  const way = direction === "OPLOPEND" ? "ASC" : "DESC";
  const { rows } = await asSuperuser(database, (client) =>
    client.query<{ id: string }>(
      `SELECT id FROM ${table} WHERE id NOT IN (SELECT record_id FROM ended_record WHERE record_type = $1)
       ORDER BY ${{ NAAM: `${naam} COLLATE "nl-x-icu"`, DATUM: datum, EINDE: einde, ...eigen }[column]} ${way} NULLS LAST, id COLLATE "C" ${way}`,
      [node],
    ),
  );
  return rows.map(({ id }) => id);
}
