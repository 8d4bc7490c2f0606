import { ID } from "type-graphql";
import {
  KENMERKEN_VAN_AGENDA_ITEM,
  KENMERKEN_VAN_ZORGVORM,
  type Kenmerken,
} from "../../../subgraphs/signalering/src/overzicht/kenmerken";
import { REGELS } from "../../../subgraphs/signalering/src/regels/regels";
import { describePlans } from "../../support/plans/describe-plans";
import { LARGE_ROWS } from "../../support/plans/size";
import { arrayWithRarely, day, dayIfKnown, drawn, idOf, ofBoth, oneOf, rarely, record, text, title } from "../../support/plans/sql";

/** Of three records of each type a signal is shown at one; some twenty at each record. */
const plaats = `(ARRAY['AgendaItem', 'Zorgvorm', 'Duiding'])[1 + i % 3]`;
const [regel, ...andere] = REGELS.map(({ naam }) => naam);
const zeldenRegel = (): string => rarely(regel, ...andere);

/** What few rows of an overview have for a field, and what the rest has; and how to ask for the few. */
const ALL: Kenmerken = { ...KENMERKEN_VAN_AGENDA_ITEM, ...KENMERKEN_VAN_ZORGVORM };
const KENMERKEN = Object.entries(ALL).map(([veld, { kenmerk, of }]) => {
  const [few, rest] = of === undefined ? ["ja", "nee"] : of === ID ? ["een", "ander"] : Object.keys(of);
  return { veld, few: `${kenmerk}:${few}`, rest: `${kenmerk}:${rest}`, asked: { [veld]: of === undefined ? true : [few] } };
});
const askedOf = (kenmerken: Kenmerken) =>
  Object.fromEntries(KENMERKEN.filter(({ veld }) => veld in kenmerken).map(({ veld, asked }) => [veld, asked]));

const FASE = KENMERKEN.find(({ veld }) => veld === "fase")!.asked;

/** Known of one row in so many. */
const oneIn = (count: number, expression: string): string => `CASE WHEN ${drawn(count)} = 0 THEN ${expression} END`;

/** The bits of one place of a block. */
const BIT = "bit_or(set_bit(repeat('0', 4096)::bit(4096), plaats % 4096, 1))";
const cijfers = (veld: "van" | "tot"): string =>
  `SELECT b.type, b.blok, '${veld}', lpad(n::text, 2, '0'), CASE WHEN get_bit((${veld} - '0001-01-01'::date)::bit(22), n) = 1 THEN alle ELSE ~alle & alle END
   FROM (SELECT type, plaats / 4096 AS blok, min(van) AS van, min(tot) AS tot, ${BIT} AS alle FROM overzicht GROUP BY 1, 2) b
   CROSS JOIN generate_series(0, 21) AS n`;

describePlans("signalering", {
  rows: {
    derived: {
      overzicht_blok: "SELECT type, plaats / 4096, 2900, count(*) FROM overzicht GROUP BY 1, 2",
      overzicht_vrij: "SELECT 'AgendaItem', 2900, -1",
      overzicht_bits: `SELECT type, plaats / 4096, split_part(k, ':', 1), split_part(k, ':', 2), ${BIT}
        FROM overzicht CROSS JOIN LATERAL unnest(kenmerken) AS k GROUP BY type, plaats / 4096, k
        UNION ALL ${cijfers("van")} UNION ALL ${cijfers("tot")}`,
    },
    small: {
      volgstand: { bron: `(ARRAY['zorginstituut', 'zonmw', 'verzekeraars', 'nza'])[i]` },
      te_bepalen: { type: text("Duiding"), id: "'duiding-' || i" },
    },
    large: {
      // Each tenth an agenda item, of the zorgvormen after it.
      bronrecord: {
        type: "CASE WHEN i % 10 = 0 THEN 'AgendaItem' ELSE 'Zorgvorm' END",
        id: `'record-' || i`,
        bron: text("zorginstituut"),
        ronde: "1",
        toestand: `'{"naam": "Zorg", "onderwerp": "Vraag", "fase": "INSTROOM"}'`,
      },
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
        concerns: `ARRAY['concern-' || 1 + ${drawn(1000)}]`,
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
        status: `CASE WHEN i / 2 BETWEEN 1 AND 40 THEN 'NIET_TERECHT' WHEN i / 2 <= 80 THEN 'AFGEHANDELD' ELSE 'IN_BEHANDELING' END`,
        reden: text("Daarom."),
        gegeven: "timestamptz '2026-01-15 12:00:00Z'",
        gegeven_op: "date '2026-01-15'",
      },
      overzicht: {
        type: `(ARRAY['AgendaItem', 'Zorgvorm'])[1 + i % 2]`,
        id: ofBoth("'overzicht-' || i"),
        van: "date '1900-01-01'",
        tot: "date '2900-01-01'",
        naam: ofBoth(title()),
        kenmerken: ofBoth(`ARRAY[${KENMERKEN.map(({ few, rest }) => rarely(few, rest)).join(", ")}]`),
        ernst: ofBoth(drawn(4)),
        aantal_signalen: ofBoth(drawn(20)),
        aantal_projecten: ofBoth(drawn(20)),
        laatste_duiding: ofBoth(dayIfKnown()),
        gebruik: ofBoth(oneIn(2, drawn(100_000))),
        kosten: ofBoth(oneIn(2, drawn(1_000_000))),
        plaats: "i / 2",
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
      sector: { sector: ["GEBOORTEZORG"] },
      status: [{ status: ["NIET_TERECHT"] }, { status: ["NIET_TERECHT", "AFGEHANDELD"] }],
      agendaItem: { agendaItem: ["agenda_item-7"] },
      zorgvorm: { zorgvorm: ["zorgvorm-7"] },
      duiding: { duiding: ["duiding-7", "duiding-8"] },
      onderwerpType: { onderwerpType: ["Tarief"] },
      onderwerp: { onderwerp: ["onderwerp-7"] },
    },
    agendaItemsOverzicht: askedOf(KENMERKEN_VAN_AGENDA_ITEM),
    zorgvormenOverzicht: askedOf(KENMERKEN_VAN_ZORGVORM),
  },
  roots: {
    agendaItemsOverzicht: { filter: FASE },
    zorgvormenOverzicht: { filter: FASE },
    agendaItemsFacetten: { velden: ["SECTOR", "ERNST"], filter: FASE },
    zorgvormenFacetten: { velden: ["SECTOR", "ERNST"], filter: FASE },
    keten: { agendaItem: "record-70" },
  },
  counting: ["signaleringOverzicht"],
  holds: { agendaItemsOverzicht: LARGE_ROWS / 2, zorgvormenOverzicht: LARGE_ROWS / 2 },
  lookups: {
    signaal: [{ id: "signaal-7" }, { id: "signaal-7", op: "2020-01-01" }],
    signaalantwoord: [{ id: "signaalantwoord-7" }],
  },
});
