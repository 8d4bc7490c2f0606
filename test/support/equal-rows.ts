import { parseTijd } from "@pakketgraaf/begrippen";
import type { DataSource, EntityManager, ObjectLiteral } from "typeorm";
import type { SubgraphName } from "../../schema/subgraphs";

/** Equal but for case and accents: each finds them all in a search, and none is an other's equal in an order. */
const NAMES = ["Behandeling", "behandeling", "BEHANDELING", "Béhandeling", "Behandeling zelf"];
const YEARS = [2019, 2023, null];
/** Ids that a database orders by code point and a reader does not. */
const ID_STARTS = ["gelijk", "Gelijk", "_gelijk"];

interface Place {
  id: string;
  name: string;
  year: number | null;
}

const PLACES: Place[] = ID_STARTS.flatMap((start) =>
  NAMES.flatMap((name, n) => YEARS.map((year) => ({ id: `${start}-${year ?? "zonder"}-${n}`, name, year }))),
);

/** How many rows each list gets. */
export const EQUAL_ROWS = PLACES.length;

const time = (year: number | null) => (year === null ? null : parseTijd(String(year)));
const period = (year: number | null) => ({
  geldigVan: year && `${year}-01-01`,
  geldigTot: year && `${year + 1}-01-01`,
});

/** Existing ids that the new rows are tied to, the same for all, so that one parent has them all below it. */
type Existing = (entity: string) => string;

interface Kind {
  entity: string;
  /** What makes a new row out of an existing one. */
  change: (place: Place, existing: Existing) => ObjectLiteral;
  links?: (place: Place, existing: Existing) => [entity: string, row: ObjectLiteral][];
}

const ZORGVORM = "hooggebergte-astma-ernstig-refractair";
const AGENDA_ITEM = "ag-hooggebergte";
const grondslag = "BRON";

const koppelingen = (own: (id: string) => ObjectLiteral): Kind["links"] => ({ id, name, year }) =>
  [{ zorgvormId: ZORGVORM }, { agendaItemId: AGENDA_ITEM }].map((target, n) => [
    "Koppeling",
    {
      id: `${JSON.stringify(own(id))}--${n}`,
      ...own(id),
      ...target,
      grondslag,
      status: "BEVESTIGD",
      op: year && new Date(`${year}-01-01`),
      onderbouwing: name,
      bronnen: [],
    },
  ]);

const KINDS: Record<SubgraphName, Kind[]> = {
  zorginstituut: [
    { entity: "Zorgvorm", change: ({ name }) => ({ naam: name }) },
    { entity: "Organisatie", change: ({ name }) => ({ naam: name }) },
    {
      entity: "AgendaItem",
      change: ({ name, year }) => ({ onderwerp: name, startdatum: time(year) }),
      links: ({ id }) => [["AgendaItemZorgvorm", { agendaItemId: id, zorgvormId: ZORGVORM, grondslag }]],
    },
    {
      entity: "Kader",
      change: ({ name, year }, existing) => ({
        titel: name,
        datum: time(year),
        wettelijkeEisId: existing("WettelijkeEis"),
      }),
      links: ({ id }, existing) => [
        ["KaderCriterium", { kaderId: id, pakketcriteriumId: existing("Pakketcriterium") }],
      ],
    },
    {
      entity: "Duiding",
      change: ({ name, year }, existing) => ({
        titel: name,
        datum: time(year),
        swpStatusId: existing("SwpStatus"),
        swpStatusGrondslag: grondslag,
      }),
      links: ({ id: duidingId }, existing) => [
        ["DuidingZorgvorm", { duidingId, zorgvormId: ZORGVORM, grondslag }],
        ["DuidingAgendaItem", { duidingId, agendaItemId: AGENDA_ITEM, grondslag }],
        ["DuidingCriterium", { duidingId, pakketcriteriumId: existing("Pakketcriterium") }],
        [
          "Duidingsvoorwaarde",
          {
            duidingId,
            volgnummer: 1,
            soort: "REGISTRATIE",
            tekst: "registratie",
            vergoedingsvoorwaardeId: existing("Vergoedingsvoorwaarde"),
            vergoedingsvoorwaardeGrondslag: grondslag,
          },
        ],
      ],
    },
  ],
  zonmw: [
    { entity: "Programma", change: ({ name, year }) => ({ naam: name, startdatum: time(year), einddatum: null }) },
    {
      entity: "Subsidieronde",
      change: ({ name, year }, existing) => ({ naam: name, opening: time(year), programmaId: existing("Programma") }),
    },
    {
      entity: "Project",
      change: ({ name, year }, existing) => ({
        titel: name,
        startdatum: time(year),
        projectnummer: null,
        programmaId: existing("Programma"),
        rondeId: existing("Subsidieronde"),
      }),
      links: koppelingen((projectId) => ({ projectId })),
    },
    {
      entity: "Kennislacune",
      change: ({ name }) => ({ vraag: name }),
      links: koppelingen((kennislacuneId) => ({ kennislacuneId })),
    },
  ],
  verzekeraars: [
    { entity: "Verzekeraar", change: ({ name }) => ({ naam: name, uzovi: null }) },
    {
      entity: "ContractvoorwaardeOpenbaar",
      change: ({ name, year }, existing) => ({
        ...period(year),
        omschrijving: name,
        aard: "CONTRACTVOORWAARDE",
        opstellerId: existing("Verzekeraar"),
        verzekeraarId: existing("Verzekeraar"),
        duidingId: "st-hooggebergte-2019",
        duidingGrondslag: grondslag,
      }),
      links: ({ id }) => [["ContractvoorwaardeZorgvorm", { contractvoorwaardeId: id, zorgvormId: ZORGVORM, grondslag }]],
    },
    {
      entity: "Zorgadvies",
      change: ({ name, year }, existing) => ({
        onderwerp: name,
        datum: time(year),
        organisatieId: existing("Verzekeraar"),
        verzekeraarId: existing("Verzekeraar"),
      }),
      links: ({ id }) => [["ZorgadviesZorgvorm", { zorgadviesId: id, zorgvormId: ZORGVORM, grondslag }]],
    },
    {
      entity: "Vergoeding",
      change: ({ name, year }, existing) => ({
        soortTekst: name,
        jaar: year,
        herkomst: "VERZEKERAAR",
        verzekeraarId: existing("Verzekeraar"),
        prestatieId: "msz-ozp-039813",
      }),
    },
  ],
  nza: [
    {
      entity: "Prestatie",
      change: ({ name, year }) => ({
        ...period(year),
        omschrijving: name,
        code: null,
        codeBereikVan: null,
        codeBereikTot: null,
      }),
      links: ({ id }) => [["PrestatieZorgvorm", { prestatieId: id, zorgvormId: ZORGVORM, grondslag }]],
    },
    {
      entity: "Tarief",
      // A prestatie has one tarief at a time for a component and a unit, whatever the case of their letters.
      change: (place, existing) => ({
        ...period(place.year),
        component: `deel ${PLACES.indexOf(place)}`,
        eenheid: place.name,
        jaar: place.year,
        prestatieId: existing("Prestatie"),
      }),
    },
    {
      entity: "Bekostigingsregel",
      change: ({ name, year }) => ({ ...period(year), naam: name, nummer: null }),
      links: ({ id }) => [["BekostigingsregelEigenaar", { bekostigingsregelId: id, organisatieId: "nza" }]],
    },
  ],
};

/**
 * Adds rows to every list of a subgraph that are hard to put in order: equal names, names that differ in case or accents
 * only, equal dates, no dates. All are below one parent.
 */
export async function insertEqualRows(name: SubgraphName, dataSource: DataSource): Promise<void> {
  const ids = new Map<string, string>();
  for (const { name: entity } of dataSource.entityMetadatas.filter((each) => each.propertiesMap.id)) {
    const [first] = await dataSource.manager.find(entity, { select: { id: true }, order: { id: "ASC" }, take: 1 });
    if (first) ids.set(entity, first.id as string);
  }
  await dataSource.transaction(async (manager) => {
    for (const kind of KINDS[name]) await insertKind(manager, kind, (entity) => ids.get(entity)!);
  });
}

async function insertKind(manager: EntityManager, { entity, change, links }: Kind, existing: Existing): Promise<void> {
  const [model] = await manager.find(entity, { take: 1 });
  await manager.insert(entity, PLACES.map((place) => ({ ...model, id: place.id, ...change(place, existing) })));
  const rows = PLACES.flatMap((place) => links?.(place, existing) ?? []);
  for (const table of new Set(rows.map(([of]) => of))) {
    await manager.insert(table, rows.filter(([of]) => of === table).map(([, row]) => row));
  }
}
