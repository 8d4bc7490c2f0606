/** Written by hand for one answer, and prepared under its name. */
export interface Statement {
  name: string;
  text: string;
}

/** Records of a type that were not withdrawn. */
const stays = (type: string, alias: string): string =>
  `NOT EXISTS (SELECT FROM ended_record x WHERE x.record_type = '${type}' AND x.record_id = ${alias}.id)`;

/** A list of what comes first, with how many there are in all. @param edge and @param of it is made, in SQL, on alias `e` */
const linked = (rows: string, order: string, first: number, edge: string, as = "edges"): string => `(
  SELECT json_build_object('totaal', coalesce(max(e.totaal), 0), '${as}', coalesce(json_agg(${edge} ORDER BY e.${order}, e.id), '[]'))
  FROM (SELECT *, count(*) OVER () AS totaal FROM (${rows}) all_rows ORDER BY ${order}, id LIMIT ${first}) e)`;

/** With two decimals, or with as many as it takes. */
const euros = (amount: string): string =>
  `CASE WHEN round(${amount}, 2) = ${amount} THEN round(${amount}, 2) ELSE trim_scale(${amount}) END::text`;

const GROUNDS = "ARRAY['BRON', 'AFGELEID', 'SUGGESTIE']";

const DUIDING = `json_build_object(
  'id', e.id, 'titel', e.titel, 'conclusie', e.conclusie, 'uitkomst', e.uitkomst, 'swpStatusGrondslag', e.swp_status_grondslag,
  'datum', CASE WHEN e.datum_tekst IS NOT NULL THEN json_build_object('tekst', e.datum_tekst) END,
  'swpStatus', (SELECT json_build_object('id', s.id, 'naam', s.naam) FROM swp_status s WHERE s.id = e.swp_status_id),
  'voorwaarden', (SELECT coalesce(json_agg(json_build_object('soort', v.soort, 'tekst', v.tekst) ORDER BY v.volgnummer, v.id), '[]')
    FROM duidingsvoorwaarde v WHERE v.duiding_id = e.id),
  'criteria', (SELECT json_agg(json_build_object('id', c.id) ORDER BY c.naam, c.id)
    FROM duiding_criterium l JOIN pakketcriterium c ON c.id = l.pakketcriterium_id
    WHERE l.duiding_id = e.id AND l.grondslag = 'BRON' AND ${stays("Pakketcriterium", "c")}),
  'kadersVanCriteria', (SELECT coalesce(json_agg(json_build_object('grondslag', 'AFGELEID',
      'criterium', json_build_object('id', k.pakketcriterium_id), 'kader', json_build_object('id', d.id, 'titel', d.titel))
      ORDER BY k.pakketcriterium_id, k.kader_id), '[]')
    FROM kader_van_criterium k JOIN kader d ON d.id = k.kader_id WHERE k.duiding_id = e.id))`;

const RULINGS = linked(
  `SELECT d.*, coalesce(d.datum_vanaf, 'infinity') AS dag FROM duiding_agenda_item l JOIN duiding d ON d.id = l.duiding_id
   WHERE l.agenda_item_id = a.id AND l.grondslag <> 'SUGGESTIE' AND ${stays("Duiding", "d")}`,
  "dag",
  20,
  DUIDING,
  "nodes",
);

const ITEM = `json_build_object(
  'id', a.id, 'onderwerp', a.onderwerp, 'fase', a.fase, 'status', a.status, 'statusTekst', a.status_tekst,
  'faseUitleg', (SELECT json_build_object('naam', f.naam) FROM fase_uitleg f WHERE f.fase = a.fase),
  'maatschappelijkeImpact', CASE WHEN num_nonnulls(a.impact_arbeidsinzet, a.impact_budget, a.impact_gezondheidswinst, a.impact_duurzaamheid) > 0
    THEN json_build_object('arbeidsinzet', a.impact_arbeidsinzet, 'budget', a.impact_budget,
      'gezondheidswinst', a.impact_gezondheidswinst, 'duurzaamheid', a.impact_duurzaamheid) END,
  'zorgvormen', z.zorgvormen, 'wegen', z.wegen, 'duidingen', ${RULINGS})`;

/** By the order that is asked: what is ordered by, as text or a day, and how. */
const ORDERS: Record<string, readonly [expression: string, type: "text" | "date", direction: "ASC" | "DESC"]> = {
  NAAM_OPLOPEND: ["a.onderwerp", "text", "ASC"],
  NAAM_AFLOPEND: ["a.onderwerp", "text", "DESC"],
  DATUM_OPLOPEND: ["coalesce(a.start_vanaf, 'infinity')", "date", "ASC"],
  DATUM_AFLOPEND: ["coalesce(a.start_vanaf, '-infinity')", "date", "DESC"],
};

/** $1: the only one; $2: how many; $3, $4: after which */
export const AGENDA_ITEMS: Record<string, Statement> = Object.fromEntries(
  Object.entries(ORDERS).map(([name, [expression, type, direction]]) => [
    name,
    {
      name: `items ${name}`,
      text: `SELECT coalesce(json_agg(${ITEM} ORDER BY ${expression} ${direction}, a.id ${direction}), '[]')
FROM (SELECT * FROM agenda_item a
  WHERE ($1::text IS NULL OR a.id = $1) AND ${stays("AgendaItem", "a")}
    AND ($3::${type} IS NULL OR (${expression}, a.id) ${direction === "ASC" ? ">" : "<"} ($3::${type}, $4::text))
  ORDER BY ${expression} ${direction}, a.id ${direction} LIMIT $2) a
CROSS JOIN LATERAL (
  SELECT coalesce(json_agg(json_build_object('id', z.id, 'naam', z.naam, 'soort', z.soort, 'pakkettype', z.pakkettype)
      ORDER BY z.naam, z.id), '[]') AS zorgvormen,
    coalesce(json_agg(json_build_object('zorgvorm', z.id, 'grondslag', l.grondslag)), '[]') AS wegen
  FROM agenda_item_zorgvorm l JOIN zorgvorm z ON z.id = l.zorgvorm_id
  WHERE l.agenda_item_id = a.id AND l.grondslag <> 'SUGGESTIE' AND ${stays("Zorgvorm", "z")}) z`,
    },
  ]),
);

/** Of organisations, by their ids. $1: which */
export const NAMES: Statement = {
  name: "names",
  text: `SELECT coalesce(json_object_agg(id, naam), '{}') FROM organisatie WHERE id = ANY ($1::text[])`,
};

/** The same day in all questions of the bench. */
const DAY = "'2026-01-01'::date";

const confirmed = (child: string, type: string): string =>
  `SELECT r.*, l.grondslag AS weg FROM (
     SELECT k.${child}_id AS id, (${GROUNDS})[min(array_position(${GROUNDS}, k.grondslag))] AS grondslag FROM koppeling k
     WHERE k.agenda_item_id = i.id AND k.status = 'BEVESTIGD' AND k.grondslag <> 'SUGGESTIE' GROUP BY 1) l
   JOIN ${child} r ON r.id = l.id WHERE ${stays(type, "r")}`;

/** What is not known and what is studied. $1: of which agenda items */
export const RESEARCH: Statement = {
  name: "research",
  text: `SELECT coalesce(json_agg(json_build_object(
  'kennislacunes', ${linked(confirmed("kennislacune", "Kennislacune"), "vraag", 20, `json_build_object('grondslag', e.weg,
    'node', json_build_object('id', e.id, 'vraag', e.vraag, 'status', e.status))`)},
  'projecten', ${linked(confirmed("project", "Project"), "titel", 20, `json_build_object('grondslag', e.weg,
    'node', json_build_object('id', e.id, 'projectnummer', e.projectnummer, 'titel', e.titel,
      'status', CASE WHEN e.start_vanaf > ${DAY} THEN 'GEPLAND' WHEN e.eind_tot_en_met < ${DAY} THEN 'AFGEROND'
        WHEN e.start_vanaf IS NOT NULL AND e.eind_tot_en_met IS NOT NULL THEN 'LOPEND' END,
      'programma', (SELECT json_build_object('id', p.id, 'naam', p.naam) FROM programma p WHERE p.id = e.programma_id),
      'ronde', (SELECT json_build_object('id', s.id) FROM subsidieronde s WHERE s.id = e.ronde_id)))`)}
) ORDER BY i.place), '[]') FROM unnest($1::text[]) WITH ORDINALITY AS i (id, place)`,
};

/** Records of an agenda item by way of its zorgvormen, each on the weakest grounds of the strongest way. */
const byWay = (table: string, type: string): string =>
  `SELECT r.*, l.weg FROM (
     SELECT l.${table}_id AS id, (${GROUNDS})[min(greatest(array_position(${GROUNDS}, w.ground), array_position(${GROUNDS}, l.grondslag)))] AS weg
     FROM ways w JOIN ${table}_zorgvorm l ON l.zorgvorm_id = w.zorgvorm WHERE w.item = i AND l.grondslag <> 'SUGGESTIE' GROUP BY 1) l
   JOIN ${table} r ON r.id = l.id WHERE ${stays(type, "r")}`;

/** For each of $1 agenda items. $2, $3, $4: the ways from them: of which item, to which zorgvorm, on which grounds */
const forItems = (name: string, object: string): Statement => ({
  name,
  text: `WITH ways AS MATERIALIZED (SELECT * FROM unnest($2::int[], $3::text[], $4::text[]) AS w (item, zorgvorm, ground))
SELECT coalesce(json_agg(json_build_object(${object}) ORDER BY i), '[]') FROM generate_series(0, $1::int - 1) AS i`,
});

export const CONDITIONS = forItems("conditions", `
  'contractvoorwaarden', ${linked(byWay("contractvoorwaarde", "Contractvoorwaarde"), "omschrijving", 100, `json_build_object('grondslag', e.weg,
    'node', json_build_object('id', e.id, 'aard', e.aard, 'soort', e.soort, 'omschrijving', e.omschrijving,
      'opsteller', CASE WHEN e.opsteller_id IS NOT NULL THEN json_build_object('id', e.opsteller_id) END,
      'verzekeraar', (SELECT json_build_object('id', v.id, 'concern', CASE WHEN v.concern_id IS NOT NULL THEN json_build_object('id', v.concern_id) END)
        FROM verzekeraar v WHERE v.id = e.verzekeraar_id),
      'norm', CASE WHEN e.norm_waarde IS NOT NULL THEN json_build_object('waarde', e.norm_waarde::text, 'eenheid', e.norm_eenheid) END,
      'geldigVan', e.geldig_van, 'geldigTot', e.geldig_tot))`)},
  'zorgadviezen', ${linked(byWay("zorgadvies", "Zorgadvies"), "onderwerp", 20, `json_build_object('grondslag', e.weg,
    'node', json_build_object('id', e.id, 'onderwerp', e.onderwerp, 'aanspraak', e.aanspraak,
      'organisatie', CASE WHEN e.organisatie_id IS NOT NULL THEN json_build_object('id', e.organisatie_id) END))`)}`);

export const SERVICES = forItems("services", `
  'prestaties', ${linked(byWay("prestatie", "Prestatie"), "omschrijving", 100, `json_build_object('grondslag', e.weg,
    'node', json_build_object('id', e.id, 'codelijst', e.codelijst, 'code', e.code, 'omschrijving', e.omschrijving,
      'tarieven', json_build_object('nodes', (SELECT coalesce(json_agg(json_build_object('jaar', t.jaar, 'bedrag', ${euros("t.bedrag")}, 'eenheid', t.eenheid)
          ORDER BY t.eenheid, t.id), '[]')
        FROM (SELECT * FROM tarief t WHERE t.prestatie_id = e.id AND ${stays("Tarief", "t")} ORDER BY t.eenheid, t.id LIMIT 20) t))))`)}`);

/** By the ids of prestaties. $1: which */
export const PAYMENTS: Statement = {
  name: "payments",
  text: `SELECT coalesce(json_object_agg(p.id, p.nodes), '{}') FROM (
  SELECT v.prestatie_id AS id, json_agg(json_build_object('jaar', v.jaar, 'bedrag', ${euros("v.bedrag")}, 'eenheid', v.eenheid, 'soort', v.soort,
    'verzekeraar', CASE WHEN v.verzekeraar_id IS NOT NULL THEN json_build_object('id', v.verzekeraar_id) END)
    ORDER BY v.soort_tekst, v.id) AS nodes
  FROM (SELECT *, row_number() OVER (PARTITION BY prestatie_id ORDER BY soort_tekst, id) AS place FROM vergoeding v
    WHERE v.prestatie_id = ANY ($1::text[]) AND ${stays("Vergoeding", "v")}) v
  WHERE v.place <= 20 GROUP BY 1) p`,
};
