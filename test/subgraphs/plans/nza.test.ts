import { describePlans } from "../../support/plans/describe-plans";
import { LARGE_ROWS } from "../../support/plans/size";
import { arrayWithRarely, dayIfKnown, drawn, grondslag, idOf, oneOf, pair, period, rarely, record, text, title } from "../../support/plans/sql";

// What may not overlap is costly to insert: few have a code, or a period.
const code = "CASE WHEN i % 4 = 1 THEN lpad(i::text, 6, '0') END";
const inRange = (expression: string): string => `CASE WHEN i % 200 = 1 THEN ${expression} END`;

/** Ten to a prestatie, each in a year of its own, for three days as far as these are known. */
const PRESTATIES = LARGE_ROWS / 10;
const year = `2010 + i / ${PRESTATIES}`;
const begin = `CASE WHEN i < ${3 * PRESTATIES} THEN make_date(${year}, 1, 1) + ${drawn(350)} END`;

/** Few rules are still open. */
const regelVan = dayIfKnown();

describePlans("nza", {
  rows: {
    small: {
      werkagendarol: { ...record("werkagendarol"), werkagendaactie_id: "'actie-' || i", rol: text("EIGENAAR"), grondslag: text("BRON") },
      werkagendarol_bekostigingsregel: {
        werkagendarol_id: "'werkagendarol-' || i",
        werkagendaactie_id: "'actie-' || i",
        bekostigingsregel_id: "'bekostigingsregel-' || i",
        grondslag: text("BRON"),
      },
    },
    large: {
      prestatie: {
        ...record("prestatie"),
        code,
        codelijst: `CASE WHEN i <= 50 THEN 'VEKTIS_VERLOSKUNDE' ELSE 'NZA_VERRICHTINGEN' END`,
        code_bereik_van: inRange(code),
        code_bereik_tot: inRange("lpad((i + 99)::text, 6, '0')"),
        omschrijving: title(),
        soort: rarely("BUNDEL", "PRESTATIE", "CONSULT", "ZORGACTIVITEIT"),
        sectoren: arrayWithRarely("GEBOORTEZORG", "GGZ", "MONDZORG", "PREVENTIE"),
        tariefsoort: rarely("VRIJ", "MAXIMUM"),
        ...period(),
      },
      prestatie_zorgvorm: { ...pair("prestatie", "zorgvorm"), grondslag: grondslag() },
      bekostigingsregel: {
        ...record("bekostigingsregel"),
        naam: title(),
        soort: rarely("EXPERIMENT", "BELEIDSREGEL", "REGELING"),
        nummer: "i::text",
        sectoren: arrayWithRarely("GEBOORTEZORG", "GGZ", "MONDZORG", "PREVENTIE"),
        status: rarely("GEPLAND", "GELDEND", "VERVALLEN"),
        geldig_van: regelVan,
        geldig_tot: `CASE WHEN i > 50 THEN ${regelVan} + 1 + ${drawn(100)} END`,
        eigenaar_id: idOf("organisatie"),
        genoemde_kenmerken: `ARRAY[${drawn(1000)}::text]`,
      },
      tarief: {
        ...record("tarief"),
        prestatie_id: `'prestatie-' || 1 + i % ${PRESTATIES}`,
        jaar: `CASE WHEN i < ${LARGE_ROWS / 2} THEN ${year} WHEN i % 1000 = 0 THEN 1999 END`,
        geldig_van: begin,
        geldig_tot: `${begin} + 3`,
        bedrag: "i",
        eenheid: oneOf("per uur", "per dag", "per kwartaal"),
        tariefsoort: rarely("VRIJ", "MAXIMUM"),
        vastgesteld_door_id: rarely("wie", "nza"),
        bekostigingsregel_id: idOf("bekostigingsregel"),
        bedrag_soort: text("NZA_MAXIMUMTARIEF"),
        beschikking: title(),
      },
      bekostigingsregel_eigenaar: pair("bekostigingsregel", "organisatie"),
      bekostigingsregel_opvolging: {
        opvolger_id: "'bekostigingsregel-' || i",
        vervangen_id: `'bekostigingsregel-' || 1 + i % ${LARGE_ROWS}`,
        grondslag: grondslag(),
      },
      addonindicatie: {
        ...record("addonindicatie"),
        stofnaam: `'stof ' || ${drawn(1000)}`,
        indicatie: title(),
        declarabel: "true",
        ...period(),
        bekostigingsregel_id: idOf("bekostigingsregel"),
      },
      regelkoppeling: {
        ...record("regelkoppeling"),
        bekostigingsregel_id: idOf("bekostigingsregel"),
        // The rare prestaties have no rule.
        prestatie_id: "'prestatie-' || greatest(i, 51)",
        relatie: rarely("VERLENGT", "BESCHRIJFT", "PRIJST"),
        ...period(),
        grondslag: `CASE WHEN i BETWEEN 51 AND 90 THEN 'SUGGESTIE' ELSE ${oneOf("BRON", "AFGELEID")} END`,
        onderbouwing: title(),
      },
      prestatiebundel: {
        ...record("prestatiebundel"),
        naam: title(),
        soort: rarely("ZORGPROGRAMMA", "BUNDEL", "GROEP"),
        prestatie_id: "'prestatie-' || i",
      },
      prestatiebundel_lid: { ...pair("prestatiebundel", "prestatie"), grondslag: grondslag() },
      gebruikscijfer: {
        ...record("gebruikscijfer"),
        zorgvorm_id: idOf("zorgvorm"),
        zorgvorm_grondslag: grondslag(),
        prestatie_id: idOf("prestatie"),
        jaar: `CASE WHEN i % 100 < 20 THEN 1901 + ${drawn(199)} END`,
        patienten: "i",
        aantal_soort: title(),
        waarde_soort: rarely("BEGROTING", "GEMETEN", "RAMING"),
      },
      addonindicatie_prestatie: { ...pair("addonindicatie", "prestatie"), grondslag: grondslag() },
    },
  },
  filters: {
    prestaties: {
      sector: { sector: ["GEBOORTEZORG"] },
      soort: { soort: ["BUNDEL"] },
      codelijst: { codelijst: ["VEKTIS_VERLOSKUNDE"] },
      code: [{ code: ["007777"] }, { code: ["007777", "008802"], codelijst: ["NZA_VERRICHTINGEN"] }],
      tariefsoort: { tariefsoort: ["VRIJ"] },
      geldigOp: { geldigOp: "1930-02-15" },
      zorgvorm: { zorgvorm: ["zorgvorm-7"] },
      bekostigingsregel: { bekostigingsregel: ["bekostigingsregel-7"] },
      heeftBekostigingsregel: { heeftBekostigingsregel: false, soort: ["BUNDEL"] },
    },
    tarieven: {
      prestatie: { prestatie: ["prestatie-7", "prestatie-8"] },
      jaar: { jaar: [1999] },
      geldigOp: { geldigOp: "2012-06-15" },
      tariefsoort: { tariefsoort: ["VRIJ"] },
      vastgesteldDoor: { vastgesteldDoor: ["wie"] },
      bekostigingsregel: { bekostigingsregel: ["bekostigingsregel-7"] },
    },
    bekostigingsregels: {
      prestatie: { prestatie: ["prestatie-777"] },
      soort: { soort: ["EXPERIMENT"] },
      status: { status: ["GEPLAND"] },
      sector: { sector: ["GEBOORTEZORG"] },
      eigenaar: { eigenaar: ["organisatie-7"] },
      genoemdKenmerk: { genoemdKenmerk: ["777"] },
      geldigOp: { geldigOp: "1930-02-15" },
      alleenGeldend: { alleenGeldend: true },
    },
    regelkoppelingen: {
      relatie: { relatie: ["VERLENGT"] },
      bekostigingsregel: { bekostigingsregel: ["bekostigingsregel-7"] },
      prestatie: { prestatie: ["prestatie-777"] },
      geldigOp: { geldigOp: "1930-02-15" },
      grondslag: { grondslag: ["SUGGESTIE"] },
    },
    prestatiebundels: {
      soort: { soort: ["ZORGPROGRAMMA"] },
      lid: { lid: ["prestatie-7"] },
    },
    gebruikscijfers: {
      zorgvorm: { zorgvorm: ["zorgvorm-7"] },
      prestatie: { prestatie: ["prestatie-7"] },
      jaar: { jaar: [1999] },
      op: { op: "1930-02-15" },
      waardeSoort: { waardeSoort: ["BEGROTING"] },
    },
    addonindicaties: {
      prestatie: { prestatie: ["prestatie-7"] },
      stofnaam: { stofnaam: ["stof 7"] },
      geldigOp: { geldigOp: "1930-02-15" },
    },
  },
  everything: { regelkoppelingen: { grondslag: ["BRON", "AFGELEID", "SUGGESTIE"] } },
  lookups: {
    regelkoppeling: [{ id: "regelkoppeling-7" }],
    prestatiebundel: [{ id: "prestatiebundel-7" }],
    werkagendarol: [{ id: "werkagendarol-1" }],
    gebruikscijfer: [{ id: "gebruikscijfer-7" }],
    prestatie: [
      { id: "prestatie-7" },
      { codelijst: "VEKTIS_VERLOSKUNDE", code: "000005" },
      { codelijst: "NZA_VERRICHTINGEN", code: "007777" },
      { codelijst: "NZA_VERRICHTINGEN", code: "008802" },
    ],
    tarief: [{ id: "tarief-7" }],
    addonindicatie: [{ id: "addonindicatie-7" }],
    bekostigingsregel: [{ id: "bekostigingsregel-7" }, { nummer: "777" }],
  },
});
