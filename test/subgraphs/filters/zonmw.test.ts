import { boundariesOf, daysOf, today } from "../../support/days";
import { facts, factsIn, type Fact } from "../../support/facts";
import { describeFilters, sample, toEnum } from "../../support/filters";
import { startSubgraph, type RunningSubgraph } from "../../support/subgraph";

const projecten = facts("zonmw", "zonmw-projecten");
const kennislacunes = facts("zonmw", "zonmw-kennislacunes");
const programmas = facts("zonmw", "zonmw-programmas");
const rondes = facts("zonmw", "zonmw-rondes");
const { organisaties, netwerken } = factsIn("zonmw", "zonmw-onderzoeksinfrastructuur");

function statusOn({ startdatum, einddatum }: Fact, day: string): string | null {
  if (startdatum && day < daysOf(startdatum).first) return "GEPLAND";
  if (einddatum && day > daysOf(einddatum).last) return "AFGEROND";
  return startdatum && einddatum ? "LOPEND" : null;
}

const isPartOf = ({ lidmaatschappen }: Fact, id: string, day: string): boolean =>
  lidmaatschappen.some(
    ({ programmaId, van, tot }: Fact) =>
      programmaId === id && daysOf(van).first <= day && (tot === null || day <= daysOf(tot).last),
  );

/** Surely open: after all days on which it may open, and before all on which it may close. */
const isOpenOn = ({ opening, sluiting }: Fact, day: string): boolean =>
  opening !== null && sluiting !== null && daysOf(opening).last <= day && day <= daysOf(sluiting).first;
const OPEN_DAYS = ["2019-03-31", "2019-05-14", "2020-08-01", "2022-12-01", "2025-09-15", "2025-09-16", "2026-01-20", "2026-01-21"];

const linked = (field: string, records: Fact[]) => ({
  // Suggestions too: they must not count.
  values: sample(records.flatMap((fact) => [...fact[field], ...(fact.zorgvormKandidaten ?? [])]), 30),
  keeps: (fact: Fact, id: string) => fact[field].includes(id),
});

const stated = (links: Fact[]): Fact[] => links.filter(({ grondslag }) => grondslag !== "SUGGESTIE");

/** By a record that a fact is linked to otherwise than by a koppeling; suggestions must not count. */
const tied = (field: string, records: Fact[], own = "id") => ({
  values: sample(records.flatMap((fact) => fact[field].map((link: Fact) => link[own])), 30),
  keeps: (fact: Fact, id: string) => stated(fact[field]).some((link) => link[own] === id),
});
/** The same, with what a link says of itself: both hold for one link. */
const byLink = (field: string, own: string, of: string, records: Fact[]) => ({
  ...tied(field, records, own),
  together: {
    [of]: (fact: Fact, id: string, value: string) =>
      stated(fact[field]).some((link) => link[own] === id && toEnum(link[of]) === value),
  },
});
const byDuiding = (records: Fact[]) => byLink("duidingen", "id", "relatie", records);
const byOrganisatie = (records: Fact[]) => byLink("organisaties", "organisatieId", "rol", records);
const relatie = { keeps: (fact: Fact, value: string) => stated(fact.duidingen).some((link) => toEnum(link.relatie) === value) };
const rol = { keeps: (fact: Fact, value: string) => stated(fact.organisaties).some((link) => toEnum(link.rol) === value) };

/** The links that the data files state or suggest. */
const koppelingen = [
  ...projecten.map((fact): [string, Fact] => ["project", fact]),
  ...kennislacunes.map((fact): [string, Fact] => ["kennislacune", fact]),
].flatMap(([own, fact]) => {
  const linksTo = (target: string, status: string, ids: string[] = []): Fact[] =>
    ids.map((id) => ({ id: `${fact.id}--${id}`, status, [own]: fact.id, [target]: id }));
  return [
    ...fact.duidingen.map((link: Fact) => ({
      id: `${fact.id}--${link.id}--${link.relatie.replaceAll(" ", "-")}`,
      status: link.grondslag === "SUGGESTIE" ? "VOORGESTELD" : "BEVESTIGD",
      [own]: fact.id,
      duiding: link.id,
      relatie: toEnum(link.relatie),
    })),
    ...linksTo("agendaItem", "BEVESTIGD", fact.agendaItems),
    ...linksTo("zorgvorm", "BEVESTIGD", fact.zorgvormen),
    ...linksTo("zorgvorm", "VOORGESTELD", fact.zorgvormKandidaten),
  ];
});
const linkedBy = (field: string) => ({
  values: sample(koppelingen.map((fact) => fact[field]), 30),
  keeps: (fact: Fact, id: string) => fact[field] === id,
});

describe("filters of zonmw", () => {
  describeFilters("zonmw", [
    {
      list: "koppelingen",
      facts: koppelingen,
      fields: {
        status: { keeps: (fact, status) => fact.status === status, otherwise: ["BEVESTIGD"] },
        project: linkedBy("project"),
        kennislacune: linkedBy("kennislacune"),
        agendaItem: linkedBy("agendaItem"),
        zorgvorm: linkedBy("zorgvorm"),
        duiding: linkedBy("duiding"),
        relatie: { keeps: (fact, value) => fact.relatie === value },
      },
    },
    {
      list: "onderzoeksorganisaties",
      facts: organisaties,
      fields: { soort: { keeps: (fact, soort) => toEnum(fact.soort) === soort }, sector: { own: "sectoren" } },
    },
    {
      list: "netwerken",
      facts: netwerken,
      fields: {
        soort: { keeps: (fact, soort) => toEnum(fact.soort) === soort },
        sector: { keeps: (fact, sector) => toEnum(fact.sector) === sector },
        status: { keeps: (fact, status) => toEnum(fact.status) === status },
        programma: {
          values: sample(netwerken.map(({ programmaId }) => programmaId)),
          keeps: (fact, id) => fact.programmaId === id,
        },
        ronde: { values: sample(netwerken.map(({ rondeId }) => rondeId)), keeps: (fact, id) => fact.rondeId === id },
        organisatie: byOrganisatie(netwerken),
        rol,
        project: tied("projecten", netwerken),
        zorgvorm: tied("zorgvormKoppelingen", netwerken),
        agendaItem: tied("agendaItemKoppelingen", netwerken),
      },
    },
    {
      list: "programmas",
      facts: programmas,
      fields: {
        status: { own: "status" },
        onderdeelVan: {
          values: programmas.slice(0, 2).map(({ id }) => id),
          keeps: (fact, id) => isPartOf(fact, id, today()),
        },
        // By itself a day says nothing: it is the day of what a programme is part of.
        op: { single: true, values: [today()], keeps: () => true },
      },
    },
    {
      list: "subsidierondes",
      facts: rondes,
      fields: {
        programma: { values: sample(programmas.map(({ id }) => id), 30), keeps: (fact, id) => fact.programma === id },
        type: { values: sample(rondes.map((each) => each.type)), keeps: (fact, id) => fact.type === id },
        status: { own: "status" },
        openOp: { single: true, values: OPEN_DAYS, keeps: isOpenOn },
      },
    },
    {
      list: "projecten",
      facts: projecten,
      fields: {
        programma: { values: sample(programmas.map(({ id }) => id), 30), keeps: (fact, id) => fact.programma === id },
        ronde: { values: sample(rondes.map(({ id }) => id), 30), keeps: (fact, id) => fact.ronde === id },
        status: { keeps: (fact, status) => statusOn(fact, today()) === status },
        // By itself a day says nothing: it is the day of the status.
        op: { single: true, values: [today()], keeps: () => true },
        relevantie: { keeps: (fact, value) => toEnum(fact.relevantie.split(":")[0]) === value },
        zorgvorm: linked("zorgvormen", projecten),
        agendaItem: linked("agendaItems", projecten),
        heeftAgendaItem: { single: true, values: [true, false], keeps: (fact, has) => fact.agendaItems.length > 0 === has },
        duiding: byDuiding(projecten),
        relatie,
        kennislacune: tied("kennislacunes", projecten),
        organisatie: byOrganisatie(projecten),
        rol,
        netwerk: {
          values: netwerken.map(({ id }) => id),
          keeps: (fact, id) =>
            stated(netwerken.find((netwerk) => netwerk.id === id)!.projecten).some((project) => project.id === fact.id),
        },
        eindigtVan: {
          single: true,
          values: ["2019-07-01"],
          keeps: ({ einddatum }, day) => einddatum !== null && daysOf(einddatum).last >= day,
        },
        eindigtTot: {
          single: true,
          values: ["2021-01-01"],
          keeps: ({ einddatum }, day) => einddatum !== null && daysOf(einddatum).first < day,
        },
      },
    },
    {
      list: "kennislacunes",
      facts: kennislacunes,
      fields: {
        status: { own: "status" },
        sector: { own: "sectoren" },
        zorgvorm: linked("zorgvormen", kennislacunes),
        agendaItem: linked("agendaItems", kennislacunes),
        duiding: byDuiding(kennislacunes),
        relatie,
        project: tied("projecten", kennislacunes),
        heeftProject: { single: true, values: [true, false], keeps: (fact, has) => stated(fact.projecten).length > 0 === has },
        projectStatus: {
          keeps: (fact, status) =>
            stated(fact.projecten).some(({ id }) => statusOn(projecten.find((each) => each.id === id)!, today()) === status),
        },
        // By itself a day says nothing: it is the day of the projects' status.
        op: { single: true, values: [today()], keeps: () => true },
      },
    },
  ]);
});

describe("projecten by their status on a day", () => {
  let subgraph: RunningSubgraph;
  beforeAll(async () => {
    subgraph = await startSubgraph("zonmw");
  });
  afterAll(() => subgraph?.stop());

  const terms = projecten
    .filter(({ startdatum, einddatum }) => startdatum || einddatum)
    .map(({ startdatum, einddatum }) => ({
      van: startdatum && daysOf(startdatum).first,
      tot: einddatum && daysOf(einddatum).last,
    }));
  const days = [...boundariesOf(terms, 8), "0001-01-01", "9999-12-31"];

  it.each(days)("is the same in the list and in the record, on %s", async (op) => {
    const { data } = await subgraph.query(
      `query($op: Datum!) {
        all: projecten(first: 100) { nodes { id status(op: $op) } }
        GEPLAND: projecten(first: 100, filter: { status: [GEPLAND], op: $op }) { totaal nodes { id } }
        LOPEND: projecten(first: 100, filter: { status: [LOPEND], op: $op }) { totaal nodes { id } }
        AFGEROND: projecten(first: 100, filter: { status: [AFGEROND], op: $op }) { totaal nodes { id } }
        two: projecten(first: 100, filter: { status: [GEPLAND, AFGEROND], op: $op }) { nodes { id } }
      }`,
      { op },
    );
    const idsOn = (...statuses: string[]) =>
      projecten.filter((each) => statuses.includes(statusOn(each, op)!)).map(({ id }) => id).sort();
    const ids = ({ nodes }: { nodes: { id: string }[] }) => nodes.map(({ id }) => id).sort();

    for (const { id, status } of data.all.nodes) {
      expect({ id, status }).toEqual({ id, status: statusOn(projecten.find((each) => each.id === id)!, op) });
    }
    for (const status of ["GEPLAND", "LOPEND", "AFGEROND"]) {
      expect(ids(data[status])).toEqual(idsOn(status));
      expect(data[status].totaal).toBe(idsOn(status).length);
    }
    expect(ids(data.two)).toEqual(idsOn("GEPLAND", "AFGEROND"));
  });

  it("takes today for the day when none is given", async () => {
    const { data } = await subgraph.query(`{ projecten(first: 100) { nodes { id status } } }`);
    for (const { id, status } of data.projecten.nodes) {
      expect(status).toBe(statusOn(projecten.find((each) => each.id === id)!, today()));
    }
  });
});
