import { AGENDA_ITEM, ZORGVORM } from "../../support/equal-rows";
import type { PartyFacts } from "../../support/party-facts";
import { OVERZICHTEN } from "../../../subgraphs/signalering/src/overzicht/bijhouden";
import { type Rij, vervang } from "../../../subgraphs/signalering/src/overzicht/vervangen";
import { addUnanswered, examples } from "./examples";

const DUIDING = "st-hooggebergte-2019";
const ERNST: Record<number, string> = { 2019: "HOOG", 2023: "MIDDEL" };

/** A row of a time that goes on today. */
const TIME = { van: "2000-01-01", tot: null, einde: null };

type Row = [table: string, row: object];

const dagIn = (year: number | null): string | null => (year === null ? null : `${year}-01-01`);
const textOf = (year: number | null): string | null => (year === null ? null : String(year));

/** Of a year what is ordered by it; of none what is not known, or is not there. */
const overzichtOf = (year: number | null): Omit<Rij, "id" | "naam"> => ({
  van: TIME.van,
  tot: "infinity",
  kenmerken: [],
  ernst: year === null ? 0 : year % 3,
  aantal_signalen: 0,
  aantal_projecten: year === null ? 0 : year % 10,
  laatste_duiding: dagIn(year),
  gebruik: year,
  kosten: textOf(year),
  besparing_euro: textOf(year),
  besparing_zorguren: textOf(year),
  aantal_agenda_items: year === null ? 0 : year % 10,
  datum: dagIn(year),
  rang: (year ?? 0) % 4,
  agendaplaats: { reden: "", impact: "NIET_GENOEMD", impacten: [], signalen: [], onderzoek: "GEEN", projecten: [], subsidierondes: [] },
});

const trajectOf = (year: number | null) => ({
  ...{ bronType: "Zorgvorm", bronId: ZORGVORM, van: TIME.van, tot: "infinity", stap: "AGENDA_CONTRACT", sectoren: [] },
  uitkomst: year === null ? "WACHT" : "KLAAR",
  begonnenVanaf: year && `${year}-01-01`,
  begonnenTotEnMet: year && `${year}-01-01`,
  minstens: year,
  hoogstens: year,
});

/** What the tests of every party go by. */
export const facts: PartyFacts = {
  dataFiles: [],
  knows: [],
  lists: {
    searchable: {
      entity: "Signaal",
      list: "signalen",
      title: "onderwerpNaam",
      other: "toelichting",
      rest: {
        ...TIME,
        sinds: "2000-01-01",
        soort: "NEGATIEF_NOG_DECLARABEL",
        ernst: "HOOG",
        onderwerpType: "Duiding",
        onderwerpId: "voorbeeld",
        toelichting: "",
        gronden: [],
        aan: ["NZA"],
        concerns: [],
        sectoren: [],
      },
    },
    found: [
      ["agendaItemsOverzicht", "verkennend gesprek", ["ag-verkennend-gesprek"]],
      ["onderzoeksagenda", "beide genexpressietesten", ["kl-genexpressie-beide"]],
      ["zorgvormenOverzicht", "hooggebergtebehandeling", ["hooggebergte-astma-ernstig-refractair", "hooggebergte-astma-overig"]],
    ],
    links: [],
    equalRows: [
      {
        entity: "Signaal",
        change: ({ name, year }) => ({
          ...TIME,
          onderwerpNaam: name,
          sinds: year === null ? "0001-01-01" : `${year}-01-01`,
          ernst: ERNST[year ?? 0] ?? "LAAG",
        }),
        links: ({ id, name, year }) => [
          ...Object.entries({ AgendaItem: AGENDA_ITEM, Zorgvorm: ZORGVORM, Duiding: DUIDING }).map(
            ([type, record_id]): Row => ["signaal_plaats", { signaal_id: id, van: TIME.van, tot: null, type, record_id }],
          ),
          ["Doorlooptraject", { id, naam: name, ...trajectOf(year) }] as Row,
        ],
        keep: async (manager, places) => {
          const rows = places.map(({ id, name, year }) => ({ id, naam: name, ...overzichtOf(year) }));
          for (const type of Object.keys(OVERZICHTEN)) await vervang(manager, type, rows.map(({ id }) => id), rows);
        },
      },
    ],
  },
  writes: { organisatie: "nza", examples, prepare: addUnanswered, ofARecordWithoutSources: {} },
};
