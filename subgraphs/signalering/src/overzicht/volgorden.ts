import { byDate, byDecimal, byNumber, type Order } from "@pakketgraaf/subgraph";

type Volgorde = Order & { description: string };

const ERNST_AFLOPEND: Volgorde = { ...byNumber("e.ernst::float8", "DESC"), description: "het ernstigste signaal, het ernstigste eerst" };

/** The orders of what all parties have of care. */
export const VOLGORDEN_VAN_ZORG = {
  ERNST_AFLOPEND,
  PROJECTEN_AFLOPEND: { ...byNumber("e.aantal_projecten::float8", "DESC"), description: "aantal projecten, het meeste eerst" },
  PROJECTEN_OPLOPEND: { ...byNumber("e.aantal_projecten::float8", "ASC"), description: "aantal projecten, het minste eerst" },
  LAATSTE_DUIDING_AFLOPEND: { ...byDate("e.laatste_duiding", "DESC"), description: "de laatste duiding, de nieuwste eerst; zonder achteraan" },
  LAATSTE_DUIDING_OPLOPEND: { ...byDate("e.laatste_duiding", "ASC"), description: "de laatste duiding, de oudste eerst; zonder achteraan" },
  GEBRUIK_AFLOPEND: { ...byDecimal("e.gebruik", "DESC"), description: "aantal patiënten, het meeste eerst; onbekend achteraan" },
  KOSTEN_AFLOPEND: { ...byDecimal("e.kosten", "DESC"), description: "kosten, het meeste eerst; onbekend achteraan" },
} satisfies Record<string, Volgorde>;

/** Impact is told of an agenda item as a whole, and not of each zorgvorm that it is about. */
export const VOLGORDEN_VAN_AGENDA_ITEM = {
  ...VOLGORDEN_VAN_ZORG,
  IMPACT_EURO_AFLOPEND: {
    ...byDecimal("e.besparing_euro", "DESC"),
    description: "impact in euro per jaar (`besparingEuro`), de grootste eerst; onbekend, of alleen in een andere maat, achteraan",
  },
  IMPACT_ZORGUREN_AFLOPEND: {
    ...byDecimal("e.besparing_zorguren", "DESC"),
    description: "impact in zorguren per jaar (`besparingZorguren`), de grootste eerst; onbekend, of alleen in een andere maat, achteraan",
  },
} satisfies Record<string, Volgorde>;

const AGENDA_ITEMS_AFLOPEND: Volgorde = {
  ...byNumber("e.aantal_agenda_items::float8", "DESC"),
  description: "aantal agenda-items, het meeste eerst",
};

/** The orders of what facts tie to the agenda. */
export const VOLGORDEN_BIJ_AGENDA = { ERNST_AFLOPEND, AGENDA_ITEMS_AFLOPEND };
export const VOLGORDEN_ZONDER_SIGNALEN = { AGENDA_ITEMS_AFLOPEND };
