import { dayAfter, dayBefore, daysOf, today } from "../../support/days";
import { facts, type Fact } from "../../support/facts";
import { describeFilters, sample, toEnum, type FilterField } from "../../support/filters";
import { startSubgraph, type RunningSubgraph } from "../../support/subgraph";

const agendas = facts("zorginstituut", "zorginstituut-agendas");
const zorgvormen = facts("zorginstituut", "zorginstituut-zorgvormen");
const agendaItems = facts("zorginstituut", "zorginstituut-agendaitems");
const duidingen = facts("zorginstituut", "zorginstituut-duidingen");
const kaders = facts("zorginstituut", "zorginstituut-kaders");
const referentie = facts("zorginstituut", "zorginstituut-referentie") as unknown as Record<string, Fact[]>;
const verzekeraarspartijen = facts("zorginstituut", "verzekeraars-organisaties");

/** Parties stand in two files, some in both. */
const organisaties = [
  ...verzekeraarspartijen,
  ...referentie.organisaties.filter(({ id }) => !verzekeraarspartijen.some((each) => each.id === id)),
];

const codes = zorgvormen.flatMap((zorgvorm) => Object.entries<string>(zorgvorm.codes ?? {}));
const codeSoort = (field: string): string => toEnum(field.replace(/[A-Z]/g, " $&"))!;

const dated = duidingen.filter(({ datum }) => datum);
const ofEachPrecision = [/^\d{4}$/, /^\d{4}-\d\d$/, /^\d{4}-\d\d-\d\d$/].flatMap((form) =>
  dated.filter(({ datum }) => form.test(datum)).slice(0, 2),
);
const days = ofEachPrecision.flatMap(({ datum }) => {
  const { first, last } = daysOf(datum);
  return [dayBefore(first), first, dayAfter(first), dayBefore(last), last, dayAfter(last)];
});

const kaderdays = [...new Set(kaders.flatMap(({ geldigVan, geldigTot }) => [geldigVan, geldigTot]))]
  .filter((time) => time !== null)
  .flatMap((time) => [dayBefore(daysOf(time).first), daysOf(time).first]);

/** Where the beginning is not known, nor is any day. */
const inForceOn = ({ geldigVan, geldigTot, status }: Fact, day: string): boolean =>
  geldigVan !== null && !status.startsWith("gepland") && daysOf(geldigVan).first <= day && (geldigTot === null || daysOf(geldigTot).first > day);

const producten = (facts("zorginstituut", "zorginstituut-producten") as unknown as Record<string, Fact[]>).producten;
const productsoorten = [...new Set([...duidingen, ...producten].map(({ productsoort }) => productsoort))];

const firstDay = (time: string | null | undefined): string | null => (time ? daysOf(time).first : null);

/** From which day a ruling holds for a zorgvorm. */
const beginOf = (fact: Fact, zorgvorm: string | null): string | null => {
  const own = (fact.geldigVanPerZorgvorm ?? []).find((each: Fact) => each.zorgvorm === zorgvorm);
  return own?.datum ?? firstDay(fact.geldigVan) ?? firstDay(fact.datum) ?? firstDay(fact.peildatum);
};

/** Whether a ruling holds on a day for a zorgvorm: no other that replaces it for that care has begun. */
const holdsFor = (fact: Fact, zorgvorm: string | null, day: string): boolean => {
  const [begin, end] = [beginOf(fact, zorgvorm), firstDay(fact.geldigTot ?? fact.einddatum)];
  const replaced = duidingen.some((later) =>
    later.opvolging.some(
      ({ id, reikwijdte, vervangtVolledigVoor }: Fact) =>
        id === fact.id &&
        (reikwijdte === "VOLLEDIG" || vervangtVolledigVoor.includes(zorgvorm)) &&
        (beginOf(later, zorgvorm) ?? "9999") <= day,
    ),
  );
  return begin !== null && begin <= day && !(end !== null && end <= day) && !replaced;
};
const holdsOn = (fact: Fact, day: string): boolean =>
  (fact.zorgvormen.length > 0 ? fact.zorgvormen : [null]).some((zorgvorm: string | null) => holdsFor(fact, zorgvorm, day));

/** Whether a record is tied to a zorgvorm as a fact: what is suggested is none. */
const isTied = (fact: Fact, zorgvorm: string): boolean =>
  fact.zorgvormKoppelingen.some(({ id, grondslag }: Fact) => id === zorgvorm && grondslag !== "SUGGESTIE");

/** Whether an option was chosen for a record, as a fact. */
const isChosen = (fact: Fact, option: string): boolean =>
  fact.handelingsopties.some(({ id, grondslag }: Fact) => id === option && grondslag !== "SUGGESTIE");

/** What is known of the roles of a party. */
const rollenOf = ({ id }: Fact): Fact[] => referentie.organisaties.find((each) => each.id === id)?.rollen ?? [];
const rollen = organisaties.flatMap(rollenOf);
const wetsartikelen = rollen.flatMap((rol) => rol.wetsartikelen);
const acties = agendaItems.flatMap(({ id: agendaItem, acties: own }) => own.map((actie: Fact): Fact => ({ ...actie, agendaItem })));
const isOpen = ({ status }: Fact): boolean => ["GEPLAND", "VERWACHT", "LOPEND"].includes(status);
const organisatieIds = sample(organisaties.map(({ id }) => id), 10).concat("zorginstituut", "nza", "vws", "zorgverzekeraars");

/** Their last year is told, and belongs to them. */
const agendaHoldsOn = ({ geldigVan, geldigTot, status }: Fact, day: string): boolean =>
  geldigVan !== null && status !== "IN_VOORBEREIDING" && daysOf(geldigVan).first <= day && (geldigTot === null || daysOf(geldigTot).last >= day);

/** Links that count as facts. */
const asFact = (koppelingen: Fact[], key = "id"): string[] =>
  koppelingen.filter(({ grondslag }) => grondslag !== "SUGGESTIE").map((each) => each[key]);
const duidingsvoorwaarden: Fact[] = duidingen.flatMap((duiding) =>
  duiding.voorwaarden.map((voorwaarde: Fact) => ({ ...voorwaarde, duiding })),
);
const isAlike = ({ koppelingen }: Fact, vergoedingsvoorwaarde: string): boolean =>
  koppelingen.some(({ id, grondslag }: Fact) => id === vergoedingsvoorwaarde && grondslag !== "SUGGESTIE");

/** The data files have no drafts. */
const ALL_PUBLISHED: FilterField = { single: true, values: [true, false], keeps: (_fact, value) => value };

describe("filters of zorginstituut", () => {
  describeFilters("zorginstituut", [
    {
      list: "zorgvormen",
      facts: zorgvormen,
      fields: {
        soort: { keeps: (fact, value) => toEnum(fact.soort) === value },
        sector: { own: "sectoren" },
        wet: { keeps: (fact, value) => [fact.wet ?? []].flat().map(toEnum).includes(value) },
        pakkettype: { keeps: (fact, value) => toEnum(fact.pakkettype) === value },
        agendaItem: {
          values: agendaItems.map(({ id }) => id),
          keeps: ({ id }, item) => isTied(agendaItems.find((each) => each.id === item)!, id),
        },
        code: {
          single: true,
          values: [
            ...codes.map(([soort, code]) => ({ soort: codeSoort(soort), code })),
            // The same number as what it is not.
            { soort: codeSoort(codes[0][0]) === "ZORGPRODUCT" ? "DIAGNOSECODE" : "ZORGPRODUCT", code: codes[0][1] },
          ],
          keeps: (fact, { soort, code }) =>
            Object.entries(fact.codes ?? {}).some(([field, each]) => codeSoort(field) === soort && each === code),
        },
      },
    },
    {
      list: "agendaItems",
      facts: agendaItems,
      fields: {
        fase: { keeps: (fact, value) => toEnum(fact.fase) === value },
        sector: { own: "sectoren" },
        status: { own: "status" },
        herkomst: { keeps: (fact, value) => (fact.herkomst === "seed" ? "REDACTIE" : toEnum(fact.herkomst)) === value },
        zorgvorm: {
          values: sample(zorgvormen.map(({ id }) => id), 40),
          keeps: (fact, id) => isTied(fact, id),
        },
        handelingsoptie: { values: referentie.handelingsopties.map(({ id }) => id), keeps: isChosen },
        agenda: { values: agendas.map(({ id }) => id), keeps: (fact, id) => asFact(fact.agendaKoppelingen).includes(id) },
        handelendePartij: {
          values: organisatieIds,
          keeps: (fact, id) => fact.partijen.some((each: Fact) => each.id === id && each.rol === "handelende partij"),
        },
        openActieVan: {
          values: organisatieIds,
          keeps: (fact, id) => fact.acties.some((each: Fact) => isOpen(each) && each.wie.includes(id)),
        },
        metOpenActie: { single: true, values: [true, false], keeps: (fact, value) => fact.acties.some(isOpen) === value },
        gepubliceerd: ALL_PUBLISHED,
      },
    },
    {
      list: "agendas",
      facts: agendas,
      fields: {
        soort: { keeps: (fact, value) => fact.soort === value },
        status: { keeps: (fact, value) => fact.status === value },
        sector: { own: "sectoren" },
        eigenaar: { values: organisatieIds.concat("zegg"), keeps: (fact, id) => fact.eigenaren.includes(id) },
        criterium: {
          values: referentie.prioriteringscriteriaPakketagenda.map(({ id }) => id),
          keeps: (fact, id) => asFact(fact.criteria).includes(id),
        },
        agendaItem: {
          values: agendaItems.map(({ id }) => id),
          keeps: (fact, id) => asFact(fact.onderwerpen, "agendaItem").includes(id),
        },
        geldigOp: {
          single: true,
          values: ["2020-02-29", "2020-03-01", "2023-12-31", "2024-01-01", "2025-02-11", "2025-02-12", "2026-01-01"],
          keeps: agendaHoldsOn,
        },
      },
    },
    {
      list: "agendaItemActies",
      facts: acties,
      fields: {
        status: { keeps: (fact, value) => fact.status === value },
        open: { single: true, values: [true, false], keeps: (fact, value) => isOpen(fact) === value },
        organisatie: { values: organisatieIds, keeps: (fact, id) => fact.wie.includes(id) },
        agendaItem: { values: agendaItems.map(({ id }) => id), keeps: ({ agendaItem }, id) => agendaItem === id },
        grondslag: { keeps: (fact, value) => fact.grondslag === value, otherwise: ["BRON", "AFGELEID"] },
      },
    },
    {
      list: "duidingsvoorwaarden",
      facts: duidingsvoorwaarden,
      fields: {
        soort: { keeps: (fact, value) => toEnum(fact.soort) === value },
        duiding: { values: sample(duidingen.map(({ id }) => id), 40), keeps: (fact, id) => fact.duiding.id === id },
        zorgvorm: { values: sample(zorgvormen.map(({ id }) => id), 40), keeps: (fact, id) => isTied(fact.duiding, id) },
      },
    },
    {
      list: "duidingen",
      facts: duidingen,
      fields: {
        soort: { keeps: (fact, value) => toEnum(fact.soort) === value },
        conclusie: { keeps: (fact, value) => toEnum(fact.conclusieSwp) === value },
        adviesuitkomst: { keeps: (fact, value) => fact.adviesuitkomst === value },
        besluitMinister: { keeps: (fact, value) => fact.besluitMinister?.besluit === value },
        productsoort: { values: productsoorten, keeps: (fact, id) => fact.productsoort === id },
        geldigOp: {
          single: true,
          values: ["2012-12-31", "2013-01-01", "2016-12-31", "2020-11-30", "2020-12-01", "2022-06-27", "2022-06-28", "2026-05-27"],
          keeps: holdsOn,
        },
        alleenGeldend: { single: true, values: [true, false], keeps: (fact, value) => !value || holdsOn(fact, today()) },
        swpStatus: {
          values: referentie.swpStatussen.map(({ id }) => id),
          keeps: (fact, id) => fact.swpStatus === id,
        },
        criterium: {
          values: referentie.pakketcriteria.map(({ id }) => id),
          keeps: (fact, id) => fact.criteriaKoppelingen.some((each: Fact) => each.id === id),
        },
        voorwaardesoort: {
          keeps: (fact, value) => fact.voorwaarden.some(({ soort }: Fact) => toEnum(soort) === value),
        },
        vergoedingsvoorwaarde: {
          values: referentie.vergoedingsvoorwaarden.map(({ id }) => id),
          keeps: (fact, id) => fact.voorwaarden.some((each: Fact) => isAlike(each, id)),
        },
        // What is known as a month or a year counts for each day in it.
        datumVan: { single: true, values: days, keeps: (fact, day) => fact.datum && daysOf(fact.datum).last >= day },
        datumTot: { single: true, values: days, keeps: (fact, day) => fact.datum && daysOf(fact.datum).first < day },
        zorgvorm: {
          values: sample(zorgvormen.map(({ id }) => id), 40),
          keeps: (fact, id) => fact.zorgvormen.includes(id),
        },
        agendaItem: {
          values: sample(agendaItems.map(({ id }) => id), 40),
          keeps: (fact, id) => fact.agendaItems.includes(id),
        },
        handelingsoptie: { values: referentie.handelingsopties.map(({ id }) => id), keeps: isChosen },
        commissie: {
          values: referentie.adviescommissies.map(({ id }) => id),
          keeps: (fact, id) => fact.commissies.some((each: Fact) => each.id === id && each.grondslag !== "SUGGESTIE"),
        },
        gepubliceerd: ALL_PUBLISHED,
      },
    },
    {
      list: "producten",
      facts: producten,
      fields: {
        productsoort: { values: productsoorten, keeps: (fact, id) => fact.productsoort === id },
        zorgvorm: {
          values: ["gm-teclistamab-multipel-myeloom", "mammaprint"],
          keeps: (fact, id) => fact.zorgvormen.some((each: Fact) => each.id === id),
        },
      },
    },
    {
      list: "kaders",
      facts: kaders,
      fields: {
        criterium: {
          values: referentie.pakketcriteria.map(({ id }) => id),
          keeps: (fact, id) => [id, "alle"].includes(fact.pakketcriterium),
        },
        soort: { keeps: (fact, value) => toEnum(fact.soort) === value },
        status: { own: "status" },
        geldigOp: { single: true, values: kaderdays, keeps: inForceOn },
        alleenGeldend: { single: true, values: [true, false], keeps: (fact, value) => !value || inForceOn(fact, today()) },
      },
    },
    {
      list: "organisaties",
      facts: organisaties,
      fields: {
        type: { keeps: (fact, value) => toEnum(fact.type) === value },
        onderdeelVan: { values: organisaties.map(({ id }) => id), keeps: (fact, id) => fact.concern === id },
        rol: {
          values: sample(rollen.map(({ rol }) => rol)),
          keeps: (fact, rol) => rollenOf(fact).some((each) => each.rol === rol),
        },
        wettelijkeGrondslag: {
          single: true,
          values: wetsartikelen.flatMap(({ wet, artikel }) => [
            { wet },
            { wet, artikel },
            // The same number in what it is not.
            { wet: wet === "Zvw" ? "Wlz" : "Zvw", artikel },
          ]),
          keeps: (fact, { wet, artikel }) =>
            rollenOf(fact).some((rol) =>
              rol.wetsartikelen.some((each: Fact) => each.wet === wet && (artikel === undefined || each.artikel === artikel)),
            ),
        },
      },
    },
  ]);
});

describe("duidingen between two days", () => {
  let subgraph: RunningSubgraph;
  beforeAll(async () => {
    subgraph = await startSubgraph("zorginstituut");
  });
  afterAll(() => subgraph?.stop());

  const idsBetween = async (datumVan: string, datumTot: string): Promise<string[]> => {
    const { data } = await subgraph.query(
      `query($filter: DuidingFilter) { duidingen(first: 100, filter: $filter) { totaal nodes { id } } }`,
      { filter: { datumVan, datumTot } },
    );
    expect(data.duidingen.totaal).toBe(data.duidingen.nodes.length);
    return data.duidingen.nodes.map(({ id }: { id: string }) => id).sort();
  };

  it.each(ofEachPrecision.map(({ datum }) => daysOf(datum)))("$first to $last", async ({ first, last }) => {
    for (const [from, until] of [
      [first, dayAfter(last)],
      [first, dayAfter(first)],
      [last, dayAfter(last)],
      [dayBefore(first), first],
      [dayAfter(last), `${Number(last.slice(0, 4)) + 1}-07-01`],
    ]) {
      const expected = dated.filter(({ datum }) => daysOf(datum).last >= from && daysOf(datum).first < until);
      expect(await idsBetween(from, until)).toEqual(expected.map(({ id }) => id).sort());
    }
  });

  it("has none between days that are not one after the other", async () => {
    for (const { datum } of ofEachPrecision) {
      const { first, last } = daysOf(datum);
      expect(await idsBetween(first, first)).toEqual([]);
      expect(await idsBetween(dayAfter(last), first)).toEqual([]);
      expect(await idsBetween(last, first)).toEqual([]);
    }
  });
});
