import { describePlans } from "../../support/plans/describe-plans";
import { arrayWithRarely, day, dayIfKnown, grondslag, idOf, oneOf, pair, rarely, record, smallIdOf, tijd, title } from "../../support/plans/sql";

const start = dayIfKnown();
const onlyEven = (expression: string): string => `CASE WHEN i % 2 = 0 THEN ${expression} END`;
const onlyOdd = (expression: string): string => `CASE WHEN i % 2 = 1 THEN ${expression} END`;

/** A link between a project or a gap and an agenda item or a zorgvorm: all four kinds. */
const [project, agendaItem] = Object.values(pair("project", "agenda_item"));
const [kennislacune, zorgvorm] = Object.values(pair("kennislacune", "zorgvorm"));
const firstTarget = "i / 2 % 2 = 0";
/** Half of the links, and of the few that have the rare word half: the others of these are withdrawn. */
const isFact = "(i > 25 AND i / 4 % 2 = 0 OR i BETWEEN 26 AND 50)";
const ifFact = (expression: string): string => `CASE WHEN ${isFact} THEN ${expression} END`;

describePlans("zonmw", {
  rows: {
    small: {
      rondetype: { ...record("rondetype"), naam: "'Rondetype ' || i" },
    },
    large: {
      programma: {
        ...record("programma"),
        naam: title(),
        ...tijd("start", day()),
        status: rarely("VERVANGEN", "LOPEND", "AFGEROND"),
        sectoren: "'{GGZ}'",
        toekenningen: `'[{ "jaar": 2021, "maand": null, "aantal": 3, "bron": { "titel": "Toekenningen", "url": null } }]'`,
      },
      programma_budget: {
        ...record("programma_budget"),
        programma_id: idOf("programma"),
        bedrag: "i",
        bedrag_soort: oneOf("TOTAAL", "JAARLIJKS"),
        ...tijd("van", day()),
        grondslag: oneOf("BRON", "AFGELEID"),
      },
      programma_lidmaatschap: {
        ...record("programma_lidmaatschap"),
        onderdeel_id: "'programma-' || i",
        programma_id: "'programma-' || 1 + i % 5000",
        ...tijd("van", day()),
        grondslag: oneOf("BRON", "AFGELEID"),
      },
      subsidieronde: {
        ...record("subsidieronde"),
        naam: title(),
        programma_id: idOf("programma"),
        type_id: smallIdOf("rondetype"),
        ...tijd("opening", day()),
        ...tijd("sluiting", `${day()} + 30`),
        status: rarely("AANGEKONDIGD", "GESLOTEN", "AFGEROND"),
      },
      project: {
        ...record("project"),
        projectnummer: "i::text",
        titel: title(),
        ...tijd("start", start),
        ...tijd("eind", `${start} + 30`),
        programma_id: idOf("programma"),
        ronde_id: idOf("subsidieronde"),
        relevantie: rarely("DIRECT", "VERWANT", "ACHTERGROND"),
        relevantie_tekst: "''",
        registraties: `'[{ "register": "ISRCTN", "nummer": "1", "bron": { "titel": "Register", "url": null } }]'`,
        publicaties: `'[{ "doi": "10.1/1", "soort": "PROTOCOL", "bron": { "titel": "Tijdschrift", "url": null } }]'`,
      },
      kennislacune: {
        ...record("kennislacune"),
        vraag: title(),
        sectoren: arrayWithRarely("GEBOORTEZORG", "GGZ", "MONDZORG", "PREVENTIE"),
        ingebracht_door: "'wie dan ook'",
        status: rarely("BEANTWOORD", "OPEN", "IN_ONDERZOEK"),
      },
      subsidieronde_agenda_item: {
        ...pair("subsidieronde", "agenda_item"),
        grondslag: grondslag(),
        onderbouwing: title(),
        bron: `'{ "titel": "Oproep", "url": null }'`,
      },
      koppeling: {
        ...record("koppeling"),
        project_id: onlyEven(project),
        kennislacune_id: onlyOdd(kennislacune),
        agenda_item_id: `CASE WHEN ${firstTarget} THEN ${agendaItem} END`,
        zorgvorm_id: `CASE WHEN NOT ${firstTarget} THEN ${zorgvorm} END`,
        grondslag: `CASE WHEN ${isFact} THEN ${oneOf("BRON", "AFGELEID")} ELSE ${grondslag()} END`,
        status: `CASE WHEN i <= 25 THEN 'INGETROKKEN' WHEN ${isFact} THEN 'BEVESTIGD' ELSE 'VOORGESTELD' END`,
        door_id: idOf("organisatie"),
        op: day(),
        bevestigd_door_id: ifFact(idOf("organisatie")),
        bevestigd_op: ifFact(day()),
        onderbouwing: title(),
      },
    },
  },
  filters: {
    koppelingen: {
      status: { status: ["INGETROKKEN"] },
      project: { project: ["project-7"] },
      kennislacune: { kennislacune: ["kennislacune-7"] },
      agendaItem: { agendaItem: ["agenda_item-7"] },
      zorgvorm: { zorgvorm: ["zorgvorm-7"] },
    },
    programmas: {
      status: { status: ["VERVANGEN"] },
      onderdeelVan: { onderdeelVan: ["programma-7"] },
      op: { onderdeelVan: ["programma-7"], op: "2028-07-01" },
    },
    subsidierondes: {
      programma: { programma: ["programma-7"] },
      type: { type: ["rondetype-4"] },
      status: { status: ["AANGEKONDIGD"] },
      openOp: { openOp: "2028-07-01" },
    },
    projecten: {
      programma: { programma: ["programma-7"] },
      ronde: { ronde: ["subsidieronde-7"] },
      status: { status: ["LOPEND"] },
      op: [
        { status: ["GEPLAND"], op: "2028-07-01" },
        { status: ["LOPEND"], op: "1975-06-15" },
        { status: ["AFGEROND"], op: "1930-02-15" },
      ],
      relevantie: { relevantie: ["DIRECT"] },
      zorgvorm: { zorgvorm: ["zorgvorm-7"] },
      agendaItem: { agendaItem: ["agenda_item-7"] },
    },
    kennislacunes: {
      status: { status: ["BEANTWOORD"] },
      sector: { sector: ["GEBOORTEZORG"] },
      zorgvorm: { zorgvorm: ["zorgvorm-7"] },
      agendaItem: { agendaItem: ["agenda_item-7"] },
    },
  },
  everything: { koppelingen: { status: ["VOORGESTELD", "BEVESTIGD", "BETWIST", "INGETROKKEN"] } },
  lookups: {
    programma: [{ id: "programma-7" }],
    programmaBudget: [{ id: "programma_budget-7" }],
    programmaLidmaatschap: [{ id: "programma_lidmaatschap-7" }],
    subsidieronde: [{ id: "subsidieronde-7" }],
    project: [{ id: "project-7" }, { projectnummer: "777" }],
    kennislacune: [{ id: "kennislacune-7" }],
    koppeling: [{ id: "koppeling-7" }],
  },
});
