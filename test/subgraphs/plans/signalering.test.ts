import { ID } from "type-graphql";
import { Doorloopstap } from "../../../subgraphs/signalering/src/doorlooptijd/stappen";
import {
  KENMERKEN_VAN_AGENDA_ITEM,
  KENMERKEN_VAN_CONTRACTVOORWAARDE,
  KENMERKEN_VAN_PRESTATIE,
  KENMERKEN_VAN_ZORGADVIES,
  KENMERKEN_VAN_ZORGVORM,
  type Kenmerken,
} from "../../../subgraphs/signalering/src/overzicht/kenmerken";
import { REGELS } from "../../../subgraphs/signalering/src/regels/regels";
import { describePlans } from "../../support/plans/describe-plans";
import { LARGE_ROWS } from "../../support/plans/size";
import { arrayWithRarely, day, dayIfKnown, drawn, idOf, ofEach, oneOf, RARE_WORD, rarely, record, text, title } from "../../support/plans/sql";

/** Of three records of each type a signal is shown at one; some twenty at each record. */
const plaats = `(ARRAY['AgendaItem', 'Zorgvorm', 'Duiding'])[1 + i % 3]`;
const [regel, ...andere] = REGELS.map(({ naam }) => naam);
const zeldenRegel = (): string => rarely(regel, ...andere);

/** What the overviews are filtered by, by the names of their root fields. */
const OVERZICHTEN: Record<string, Kenmerken> = {
  agendaItemsOverzicht: KENMERKEN_VAN_AGENDA_ITEM,
  zorgvormenOverzicht: KENMERKEN_VAN_ZORGVORM,
  prestatiesOverzicht: KENMERKEN_VAN_PRESTATIE,
  contractvoorwaardenOverzicht: KENMERKEN_VAN_CONTRACTVOORWAARDE,
  zorgadviezenOverzicht: KENMERKEN_VAN_ZORGADVIES,
  onderzoeksagenda: {
    programma: KENMERKEN_VAN_AGENDA_ITEM.programma,
    lijn: { kenmerk: "lijn", of: ID as unknown as object, description: "" },
    sector: KENMERKEN_VAN_AGENDA_ITEM.sector,
  },
};
/** Whose rows are in the table of overviews, in turn. */
const TYPES = ["AgendaItem", "Zorgvorm", "Prestatie", "Contractvoorwaarde", "Zorgadvies", "Kennislacune"];
const ofList = (expression: string): string => ofEach(TYPES.length, expression);
/** How many rows there are of each. */
const held = (place: number): number => Math.floor((LARGE_ROWS + ((TYPES.length - place) % TYPES.length)) / TYPES.length);

/** What few rows of an overview have for a field, and what the rest has. */
const valuesOf = ({ of }: Kenmerken[string]): string[] =>
  of === undefined ? ["ja", "nee"] : of === ID ? ["een", "ander"] : Object.keys(of).slice(0, 2);
/** The same for each list that has the field with the same values. */
const KENMERKEN = new Map(
  Object.values(OVERZICHTEN).flatMap(Object.values).map((each: Kenmerken[string]) => {
    const [few, rest] = valuesOf(each).map((value) => `${each.kenmerk}:${value}`);
    return [few, rarely(few, rest)];
  }),
);
/** How to ask for the few. */
const askedOf = (kenmerken: Kenmerken) =>
  Object.fromEntries(
    Object.entries(kenmerken).map(([veld, each]) => [veld, { [veld]: each.of === undefined ? true : valuesOf(each).slice(0, 1) }]),
  );

const { fase: FASE } = askedOf(KENMERKEN_VAN_AGENDA_ITEM);
const facetten = (...velden: string[]) => ({ velden, filter: FASE });

/** Known of one row in so many. */
const oneIn = (count: number, expression: string): string => `CASE WHEN ${drawn(count)} = 0 THEN ${expression} END`;

/** What the records of the index are called, of which each tenth is an agenda item; and a word that all have elsewhere. */
const NAAM = `(${title()})`;
const GEDEELD = "gedeeld";
const RECORDTYPE = "CASE WHEN i % 10 = 0 THEN 'AgendaItem' ELSE 'Zorgvorm' END";

/** The bits of one place of a block. */
const BIT = "bit_or(set_bit(repeat('0', 4096)::bit(4096), plaats % 4096, 1))";
const cijfers = (veld: "van" | "tot"): string =>
  `SELECT b.type, b.blok, '${veld}', lpad(n::text, 2, '0'), CASE WHEN get_bit((${veld} - '0001-01-01'::date)::bit(22), n) = 1 THEN alle ELSE ~alle & alle END
   FROM (SELECT type, plaats / 4096 AS blok, min(van) AS van, min(tot) AS tot, ${BIT} AS alle FROM overzicht GROUP BY 1, 2) b
   CROSS JOIN generate_series(0, 21) AS n`;

/** What suggestions are asked of and give, and how each is called in ids. */
const SUGGESTIETYPES = [
  ["AgendaItem", "agenda_item"],
  ["Contractvoorwaarde", "contractvoorwaarde"],
  ["Duidingsvoorwaarde", "duidingsvoorwaarde"],
  ["Kennislacune", "kennislacune"],
  ["Prestatie", "prestatie"],
  ["Project", "project"],
  ["Zorgvorm", "zorgvorm"],
] as const;
const EIGEN = `i / ${SUGGESTIETYPES.length}`;
const ofSuggestie = (expression: (type: (typeof SUGGESTIETYPES)[number]) => string): string =>
  `(ARRAY[${SUGGESTIETYPES.map(expression).join(", ")}])[1 + i % ${SUGGESTIETYPES.length}]`;

describePlans("signalering", {
  rows: {
    derived: {
      overzicht_blok: "SELECT type, plaats / 4096, 2900, count(*) FROM overzicht GROUP BY 1, 2",
      overzicht_vrij: "SELECT 'AgendaItem', 2900, -1",
      overzicht_bits: `SELECT type, plaats / 4096, split_part(k, ':', 1), split_part(k, ':', 2), ${BIT}
        FROM overzicht CROSS JOIN LATERAL unnest(kenmerken) AS k GROUP BY type, plaats / 4096, k
        UNION ALL ${cijfers("van")} UNION ALL ${cijfers("tot")}`,
      suggestieterm: `SELECT type, term, count(*) FROM suggestierecord CROSS JOIN LATERAL unnest(tsvector_to_array(termen)) AS t (term) GROUP BY 1, 2
        UNION ALL SELECT type, '', count(*) FROM suggestierecord GROUP BY 1`,
    },
    small: {
      volgstand: { bron: `(ARRAY['zorginstituut', 'zonmw', 'verzekeraars', 'nza'])[i]` },
      te_bepalen: { type: text("Duiding"), id: "'duiding-' || i" },
    },
    large: {
      // Each tenth an agenda item, of the zorgvormen after it.
      bronrecord: {
        type: RECORDTYPE,
        id: `'record-' || i`,
        bron: text("zorginstituut"),
        ronde: "1",
        toestand: `json_build_object('naam', n, 'onderwerp', n, 'fase', 'INSTROOM', 'indicatie', '${GEDEELD}', 'aanleiding', '${GEDEELD}')`.replace(/\bn\b/g, NAAM),
      },
      zoekrecord: {
        type: RECORDTYPE,
        id: `'record-' || i`,
        titel: `to_tsvector('simple', ${NAAM})`,
        termen: `to_tsvector('simple', ${NAAM} || ' ${GEDEELD}')`,
        lengte: `length(${NAAM})`,
      },
      zoekwoord: { woord: "'woord' || i", type: text("Zorgvorm"), aantal: "1" },
      verband: {
        soort: text("AgendaItem.zorgvormen"),
        van: "'record-' || i / 10 * 10",
        naar: "'record-' || i",
        grondslag: text("BRON"),
        feit: "true",
      },
      signaal: {
        id: "'signaal-' || i",
        van: "date '1900-01-01'",
        sinds: day(),
        regel: zeldenRegel(),
        ernst: rarely("LAAG", "MIDDEL", "HOOG"),
        onderwerp_type: rarely("Tarief", "Duiding", "Prestatie"),
        onderwerp_id: idOf("onderwerp"),
        onderwerp_naam: title(),
        toelichting: text("Een toelichting."),
        gronden: `jsonb_build_array(jsonb_build_object('record', jsonb_build_object('type', 'Duiding', 'id', 'duiding-' || i), 'zegt', 'iets'))`,
        aan: arrayWithRarely("ZONMW", "ZORGINSTITUUT", "NZA"),
        concerns: `CASE WHEN i BETWEEN 1001 AND 1020 THEN ARRAY[]::text[] ELSE ARRAY['concern-' || 1 + ${drawn(1000)}] END`,
        sectoren: arrayWithRarely("GEBOORTEZORG", "GGZ", "MONDZORG"),
      },
      signaal_plaats: {
        signaal_id: "'signaal-' || i",
        van: "date '1900-01-01'",
        type: plaats,
        record_id: `lower(regexp_replace(${plaats}, '(.)([A-Z])', '\\1_\\2')) || '-' || 1 + i / 60`,
      },
      signaalantwoord: {
        ...record("signaalantwoord"),
        signaal_id: "'signaal-' || 1 + i / 2",
        organisatie_id: `(ARRAY['nza', 'zorginstituut'])[1 + i % 2]`,
        // Of one signal the same: the last answer counts.
        status: `CASE WHEN i / 2 BETWEEN 1 AND 20 THEN 'NIET_TERECHT' WHEN i / 2 <= 40 THEN 'AFGEHANDELD' ELSE 'IN_BEHANDELING' END`,
        reden: text("Daarom."),
        gegeven: "timestamptz '2026-01-15 12:00:00Z'",
        gegeven_op: "date '2026-01-15'",
      },
      // Each has a word, a zorgvorm and a series of codes in common with one of each other type.
      suggestierecord: {
        type: ofSuggestie(([type]) => text(type)),
        id: ofSuggestie(([, name]) => `'${name}-' || i / ${SUGGESTIETYPES.length}`),
        bron_type: text("Duiding"),
        bron_id: `'duiding-' || i`,
        termen: `array_to_tsvector(ARRAY['naam' || ${EIGEN}, '@Zorgvorm zorgvorm-' || ${EIGEN}, '#LIJST ' || ${EIGEN}])`,
        record: `json_build_object('type', ${ofSuggestie(([type]) => text(type))}, 'id', ${ofSuggestie(([, name]) => `'${name}-' || ${EIGEN}`)},
          'teksten', json_build_object('TITEL', 'naam' || ${EIGEN}), 'codes', json_build_object('LIJST ' || ${EIGEN}, 3),
          'verwanten', json_build_array(json_build_object('type', 'Zorgvorm', 'id', 'zorgvorm-' || ${EIGEN}, 'naam', 'Zorg')))`,
      },
      suggestieafwijzing: {
        ...record("suggestieafwijzing"),
        soort: text("PRESTATIE_ZORGVORM"),
        van_id: "'prestatie-' || i",
        naar_id: "'zorgvorm-' || 7 + i",
        organisatie_id: text("nza"),
        reden: text("Andere zorg."),
        status: text("AFGEWEZEN"),
        gegeven: "timestamptz '2026-01-15 12:00:00Z'",
        gegeven_op: "date '2026-01-15'",
      },
      overzicht: {
        type: `(ARRAY[${TYPES.map(text).join(", ")}])[1 + i % ${TYPES.length}]`,
        id: ofList("'overzicht-' || i"),
        van: "date '1900-01-01'",
        tot: "date '2900-01-01'",
        naam: ofList(title()),
        kenmerken: ofList(`ARRAY[${[...KENMERKEN.values()].join(", ")}]`),
        ernst: ofList(drawn(4)),
        aantal_signalen: ofList(drawn(20)),
        aantal_projecten: ofList(drawn(20)),
        laatste_duiding: ofList(dayIfKnown()),
        gebruik: ofList(oneIn(2, drawn(100_000))),
        kosten: ofList(oneIn(2, drawn(1_000_000))),
        besparing_euro: ofList(oneIn(2, drawn(1_000_000))),
        besparing_zorguren: ofList(oneIn(2, drawn(1_000_000))),
        aantal_agenda_items: ofList(drawn(20)),
        datum: ofList(dayIfKnown()),
        rang: ofList(drawn(100_000)),
        agendaplaats: `'{"reden": "Waarom.", "impact": "GROOT", "impacten": [], "signalen": [], "onderzoek": "GEEN", "projecten": [], "subsidierondes": []}'`,
        plaats: `i / ${TYPES.length}`,
      },
      doorlooptraject: {
        bron_type: text("Zorgvorm"),
        bron_id: idOf("zorgvorm"),
        id: "'traject-' || i",
        van: "date '1900-01-01'",
        tot: "date '2900-01-01'",
        stap: rarely(...(Object.keys(Doorloopstap) as [string, ...string[]])),
        uitkomst: rarely("WACHT", "KLAAR", "WAS_ER_AL"),
        naam: title(),
        sectoren: arrayWithRarely("GEBOORTEZORG", "GGZ", "MONDZORG"),
        agenda_item_id: idOf("agenda_item"),
        zorgvorm_id: idOf("zorgvorm"),
        begonnen_vanaf: dayIfKnown(),
        begonnen_tot_en_met: dayIfKnown(),
        minstens: "1",
        hoogstens: `1 + ${drawn(5000)}`,
      },
      niet_te_beoordelen: {
        regel: zeldenRegel(),
        onderwerp_type: text("Duiding"),
        onderwerp_id: "'duiding-' || i",
        van: "date '1900-01-01'",
        ontbreekt: oneOf("begin", "einde"),
      },
    },
  },
  filters: {
    signalen: {
      regel: { regel: [regel] },
      ernst: { ernst: ["LAAG"] },
      aan: { aan: ["ZONMW"] },
      concern: { concern: ["concern-7"] },
      bijNaam: { bijNaam: false },
      sector: { sector: ["GEBOORTEZORG"] },
      status: [{ status: ["NIET_TERECHT"] }, { status: ["NIET_TERECHT", "AFGEHANDELD"] }],
      agendaItem: { agendaItem: ["agenda_item-7"] },
      zorgvorm: { zorgvorm: ["zorgvorm-7"] },
      duiding: { duiding: ["duiding-7", "duiding-8"] },
      onderwerpType: { onderwerpType: ["Tarief"] },
      onderwerp: { onderwerp: ["onderwerp-7"] },
    },
    ...Object.fromEntries(Object.entries(OVERZICHTEN).map(([list, kenmerken]) => [list, askedOf(kenmerken)])),
    doorlooptrajecten: {
      stap: { stap: ["AGENDA_DUIDING"] },
      uitkomst: { uitkomst: ["WACHT"] },
      sector: { sector: ["GEBOORTEZORG"] },
      agendaItem: { agendaItem: ["agenda_item-7"] },
      zorgvorm: { zorgvorm: ["zorgvorm-7"] },
      begonnenVan: { begonnenVan: "2028-06-01" },
      begonnenTotEnMet: { begonnenTotEnMet: "1930-02-01" },
    },
  },
  roots: {
    ...Object.fromEntries(Object.keys(OVERZICHTEN).map((list) => [list, { filter: FASE }])),
    onderzoeksagenda: { filter: { lijn: ["een"] } },
    agendaItemsFacetten: facetten("SECTOR", "ERNST"),
    zorgvormenFacetten: facetten("SECTOR", "ERNST"),
    prestatiesFacetten: facetten("SECTOR", "AGENDA_ITEM"),
    contractvoorwaardenFacetten: facetten("SECTOR", "CONCERN"),
    zorgadviezenFacetten: facetten("SECTOR", "AANSPRAAK"),
    doorlooptrajecten: { filter: { agendaItem: ["agenda_item-7"] } },
    keten: { agendaItem: "record-70" },
    // Rare words and common ones, finished or not; one of many titles, and one of all records and no title.
    zoekAlles: [RARE_WORD, RARE_WORD.slice(0, -2), "reuma", "reu", GEDEELD, `reuma ${GEDEELD}`].map((tekst) => ({ tekst })),
    zoekVoorstellen: ["woord777", RARE_WORD, "reu", "reuma gede"].map((tekst) => ({ tekst })),
  },
  counting: ["signaleringOverzicht", "doorlooptijden"],
  holds: Object.fromEntries(Object.keys(OVERZICHTEN).map((list, place) => [list, held(place)])),
  lookups: {
    signaal: [{ id: "signaal-7" }, { id: "signaal-7", op: "2020-01-01" }],
    signaalantwoord: [{ id: "signaalantwoord-7" }],
    suggestieafwijzing: [{ id: "suggestieafwijzing-7" }],
  },
});
