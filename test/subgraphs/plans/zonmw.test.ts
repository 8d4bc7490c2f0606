import { describePlans } from "../../support/plans/describe-plans";
import { arrayWithRarely, day, dayIfKnown, grondslag, idOf, oneOf, pair, rarely, record, smallIdOf, tijd, title } from "../../support/plans/sql";

const start = dayIfKnown();
const onlyEven = (expression: string): string => `CASE WHEN i % 2 = 0 THEN ${expression} END`;
const onlyOdd = (expression: string): string => `CASE WHEN i % 2 = 1 THEN ${expression} END`;

/** A link between a project or a gap and an agenda item, a zorgvorm or a duiding: all six kinds. */
const [project, agendaItem] = Object.values(pair("project", "agenda_item"));
const [kennislacune, zorgvorm] = Object.values(pair("kennislacune", "zorgvorm"));
const [, duiding] = Object.values(pair("project", "duiding"));
const toTarget = (place: number, expression: string): string => `CASE WHEN i / 2 % 3 = ${place} THEN ${expression} END`;

/** A link between two tables, on grounds. */
const link = (one: string, other: string) => ({
  ...pair(one, other),
  grondslag: grondslag(),
  onderbouwing: title(),
  bron: `'{ "titel": "Oproep", "url": null }'`,
});
const deelname = (own: string) => ({ ...link(own, "organisatie"), rol: rarely("KOEPEL", "DEELNEMER", "FINANCIER") });
/** Half of the links, and of the few that have the rare word half: the others of these are withdrawn. The middle one is a fact. */
const isFact = "(i > 12 AND i / 2 % 2 = 0 OR i BETWEEN 13 AND 25)";
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
      onderzoeksorganisatie: {
        ...record("organisatie"),
        naam: title(),
        soort: rarely("UMC", "ZORGAANBIEDER", "FONDS"),
        sectoren: arrayWithRarely("GEBOORTEZORG", "GGZ", "MONDZORG", "PREVENTIE"),
        organisatie_id: "'organisatie-' || i",
      },
      netwerk: {
        ...record("netwerk"),
        naam: title(),
        soort: rarely("CONSORTIUM", "ACADEMISCHE_WERKPLAATS"),
        sectoren: arrayWithRarely("GEBOORTEZORG", "GGZ", "MONDZORG", "PREVENTIE"),
        programma_id: idOf("programma"),
        ronde_id: idOf("subsidieronde"),
        ...tijd("start", start),
        status: rarely("AFGEROND", "LOPEND"),
      },
      subsidieronde_agenda_item: link("subsidieronde", "agenda_item"),
      subsidieronde_kennislacune: link("subsidieronde", "kennislacune"),
      kennislacune_project: link("kennislacune", "project"),
      netwerk_project: link("netwerk", "project"),
      netwerk_zorgvorm: link("netwerk", "zorgvorm"),
      netwerk_agenda_item: link("netwerk", "agenda_item"),
      programma_organisatie: deelname("programma"),
      subsidieronde_organisatie: deelname("subsidieronde"),
      project_organisatie: deelname("project"),
      netwerk_organisatie: deelname("netwerk"),
      koppeling: {
        ...record("koppeling"),
        project_id: onlyEven(project),
        kennislacune_id: onlyOdd(kennislacune),
        agenda_item_id: toTarget(0, agendaItem),
        zorgvorm_id: toTarget(1, zorgvorm),
        duiding_id: toTarget(2, duiding),
        relatie: toTarget(
          2,
          `CASE WHEN i % 2 = 0 THEN ${rarely("AANLEIDING", "RESULTAAT_GEBRUIKT")} ELSE ${rarely("VERVOLG_OP", "BENOEMD_IN")} END`,
        ),
        grondslag: `CASE WHEN ${isFact} THEN ${oneOf("BRON", "AFGELEID")} ELSE ${grondslag()} END`,
        status: `CASE WHEN i <= 12 THEN 'INGETROKKEN' WHEN ${isFact} THEN 'BEVESTIGD' ELSE 'VOORGESTELD' END`,
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
      zorgvorm: { zorgvorm: ["zorgvorm-2"] },
      duiding: { duiding: ["duiding-8"] },
      relatie: { relatie: ["AANLEIDING"] },
    },
    onderzoeksorganisaties: {
      soort: { soort: ["UMC"] },
      sector: { sector: ["GEBOORTEZORG"] },
    },
    netwerken: {
      soort: { soort: ["CONSORTIUM"] },
      sector: { sector: ["GEBOORTEZORG"] },
      status: { status: ["AFGEROND"] },
      programma: { programma: ["programma-7"] },
      ronde: { ronde: ["subsidieronde-7"] },
      organisatie: { organisatie: ["organisatie-7"] },
      rol: { rol: ["KOEPEL"] },
      project: { project: ["project-7"] },
      zorgvorm: { zorgvorm: ["zorgvorm-7"] },
      agendaItem: { agendaItem: ["agenda_item-7"] },
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
      zorgvorm: { zorgvorm: ["zorgvorm-2"] },
      agendaItem: { agendaItem: ["agenda_item-7"] },
      heeftAgendaItem: { heeftAgendaItem: true, zorgvorm: ["zorgvorm-2"] },
      duiding: { duiding: ["duiding-8"] },
      relatie: { relatie: ["AANLEIDING"] },
      kennislacune: { kennislacune: ["kennislacune-7"] },
      organisatie: { organisatie: ["organisatie-7"] },
      rol: { rol: ["KOEPEL"] },
      netwerk: { netwerk: ["netwerk-7"] },
      eindigtVan: { eindigtVan: "2028-07-01" },
      eindigtTot: { eindigtTot: "1930-03-15" },
    },
    kennislacunes: {
      status: { status: ["BEANTWOORD"] },
      sector: { sector: ["GEBOORTEZORG"] },
      zorgvorm: { zorgvorm: ["zorgvorm-2"] },
      agendaItem: { agendaItem: ["agenda_item-7"] },
      duiding: { duiding: ["duiding-8"] },
      relatie: { relatie: ["VERVOLG_OP"] },
      project: { project: ["project-7"] },
      heeftProject: { heeftProject: true, zorgvorm: ["zorgvorm-2"] },
      projectStatus: { projectStatus: ["GEPLAND"], op: "2028-07-01" },
      op: { projectStatus: ["LOPEND"], op: "1975-06-15" },
    },
  },
  everything: { koppelingen: { status: ["VOORGESTELD", "BEVESTIGD", "BETWIST", "INGETROKKEN"] } },
  parents: { Onderzoeksorganisatie: ["organisatie-1", "organisatie-2", "organisatie-3"] },
  lookups: {
    programma: [{ id: "programma-7" }],
    programmaBudget: [{ id: "programma_budget-7" }],
    programmaLidmaatschap: [{ id: "programma_lidmaatschap-7" }],
    subsidieronde: [{ id: "subsidieronde-7" }],
    project: [{ id: "project-7" }, { projectnummer: "777" }],
    kennislacune: [{ id: "kennislacune-7" }],
    koppeling: [{ id: "koppeling-7" }],
    netwerk: [{ id: "netwerk-7" }],
    onderzoeksorganisatie: [{ id: "organisatie-7" }],
  },
});
