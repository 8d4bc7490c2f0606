import { BEGIN } from "../bepalen/tijdlijn";
import { AgendaItem } from "../feiten/agenda-item";
import { Duiding } from "../feiten/duiding";
import { heeftGeenPrestaties, ontbreektOverPrestatie } from "../feiten/eigen-prestatie";
import type { Feit } from "../feiten/feit";
import { Zorgvorm } from "../feiten/zorgvorm";
import type { Sleutel } from "../graaf/graaf";
import { type Eerste, eersteVan, type Gebeurtenis } from "./gebeurtenis";
import { contracten, opDeAgenda, prestaties, toelatingen, uitspraken } from "./gebeurtenissen";
import { type Dagental, type Interval, laatste, tussen } from "./interval";
import type { Doorloopstap, Uitkomst } from "./stappen";

/** A step of one kind of care, in a time in which it is the same. */
export interface Traject {
  id: string;
  van: string;
  /** Null: without end. */
  tot: string | null;
  stap: Doorloopstap;
  uitkomst: Uitkomst;
  naam: string;
  sectoren: readonly string[];
  agendaItem: string | null;
  zorgvorm: string | null;
  begin: Sleutel | null;
  einde: Sleutel | null;
  begonnen: Interval | null;
  geeindigd: Interval | null;
  /** Of what is done: how long it took. */
  dagen: Dagental | null;
  /** What is not known, of what cannot be judged. */
  ontbreekt: string | null;
}

/** What a step is about. */
type Wat = Pick<Traject, "stap" | "naam" | "sectoren" | "agendaItem" | "zorgvorm">;

/** Of care: from each agenda item that it is on, and from its first admission to what is billed and contracted. */
export function trajectenVanZorgvorm(zorgvorm: Zorgvorm): Traject[] {
  const ofCare = { naam: zorgvorm.naam, sectoren: zorgvorm.sectoren, zorgvorm: zorgvorm.id };
  const items = zorgvorm.bij(AgendaItem).filter(({ isAgenda }) => !isAgenda);
  const ofItems = items.flatMap((item) => {
    const wat = { ...ofCare, agendaItem: item.id };
    const begin = eersteVan([opDeAgenda(item)]);
    return [
      ...stap({ ...wat, stap: "AGENDA_DUIDING" }, begin, uitspraken(zorgvorm.bij(Duiding), zorgvorm), { opnieuw: true }),
      ...stap({ ...wat, stap: "AGENDA_CONTRACT" }, begin, contracten(zorgvorm)),
    ];
  });
  const wat = { ...ofCare, agendaItem: null };
  const eigen = prestaties(zorgvorm);
  const isZonder = eigen.length === 0 && heeftGeenPrestaties(zorgvorm);
  return [
    ...ofItems,
    ...(isZonder ? [] : stap({ ...wat, stap: "DUIDING_PRESTATIE" }, eersteVan(toelatingen(zorgvorm)), eigen, { wacht: ontbreektOverPrestatie(zorgvorm) })),
    ...stap({ ...wat, stap: "PRESTATIE_CONTRACT" }, eersteVan(eigen), contracten(zorgvorm)),
  ];
}

/** Of an agenda item that is about no care that is known; what is about care is told of that care. */
export function trajectenVanAgendaItem(item: AgendaItem): Traject[] {
  if (item.isAgenda || item.bij(Zorgvorm).length > 0) return [];
  const wat = { naam: item.naam, sectoren: item.sectoren, agendaItem: item.id, zorgvorm: null };
  const begin = eersteVan([opDeAgenda(item)]);
  return [
    ...stap({ ...wat, stap: "AGENDA_DUIDING" }, begin, uitspraken(item.bij(Duiding), { id: "" }), { opnieuw: true }),
    ...stap({ ...wat, stap: "AGENDA_CONTRACT" }, begin, [], { wacht: "zorg waarover het agenda-item gaat" }),
  ];
}

interface Bijzonder {
  /** What was there before has to be done again: it does not end the step. */
  opnieuw?: boolean;
  /** Why nobody knows whether what has not come is waited for. */
  wacht?: string | null;
}

/** A step from something to the first of several, over all time; none where it did not begin. */
function stap(wat: Wat, begin: Eerste, kandidaten: readonly Gebeurtenis[], bijzonder: Bijzonder = {}): Traject[] {
  if (begin === null) return [];
  if ("ontbreekt" in begin) return [trajectOf(wat, null, { van: BEGIN, uitkomst: "NIET_TE_BEOORDELEN", ontbreekt: begin.ontbreekt })];
  const tijdvakken = tijdvakkenVan(begin.tijd, kandidaten, bijzonder);
  return tijdvakken.map((tijdvak, place) => trajectOf(wat, begin, { ...tijdvak, tot: tijdvakken[place + 1]?.van ?? null }));
}

interface Tijdvak extends Partial<Pick<Traject, "tot" | "dagen" | "ontbreekt">> {
  van: string;
  uitkomst: Uitkomst;
  einde?: { record: Feit; tijd: Interval };
}

const nietTeBeoordelen = (van: string, ontbreekt: string): Tijdvak => ({ van, uitkomst: "NIET_TE_BEOORDELEN", ontbreekt });

/** In order; each until the next. */
function tijdvakkenVan(begin: Interval, kandidaten: readonly Gebeurtenis[], { opnieuw = false, wacht = null }: Bijzonder): Tijdvak[] {
  // Whether a day that is not known exactly has been, nobody knows until the last day that it can be.
  const opWeg = begin.vanaf < begin.totEnMet ? [nietTeBeoordelen(begin.vanaf, "dag waarop het begon")] : [];
  const van = begin.totEnMet;
  const daarna = kandidaten.filter(({ tot }) => tot === null || begin.vanaf < tot);
  const eerder = daarna.find(({ tijd }) => tijd !== null && tijd.totEnMet < begin.vanaf);
  if (eerder && !opnieuw) return [...opWeg, { van, uitkomst: "WAS_ER_AL", einde: { record: eerder.record, tijd: eerder.tijd! } }];
  const einde = eersteVan(daarna.filter(({ tijd }) => tijd === null || begin.vanaf <= tijd.totEnMet));
  if (einde && "ontbreekt" in einde) return [...opWeg, nietTeBeoordelen(van, einde.ontbreekt)];
  const wachtend = wacht === null ? ({ van, uitkomst: "WACHT" } as const) : nietTeBeoordelen(van, wacht);
  if (einde === null) return [...opWeg, wachtend];
  // It does not end before it began.
  const tijd = { vanaf: laatste(einde.tijd.vanaf, begin.vanaf), totEnMet: einde.tijd.totEnMet };
  const klaar = laatste(tijd.totEnMet, van);
  const misschien = laatste(tijd.vanaf, van);
  return [
    ...opWeg,
    ...(van < tijd.vanaf ? [wachtend] : []),
    ...(misschien < klaar ? [nietTeBeoordelen(misschien, "dag waarop het eindigde")] : []),
    { van: klaar, uitkomst: "KLAAR", einde: { record: einde.record, tijd }, dagen: tussen(begin, tijd) },
  ];
}

function trajectOf(wat: Wat, begin: { record: Feit; tijd: Interval } | null, tijdvak: Tijdvak): Traject {
  const { van, tot = null, uitkomst, einde, dagen = null, ontbreekt = null } = tijdvak;
  return {
    ...wat,
    id: [wat.stap.toLowerCase().replaceAll("_", "-"), wat.agendaItem, wat.zorgvorm].filter((part) => part !== null).join("~"),
    van,
    tot,
    uitkomst,
    begin: begin?.record.sleutel ?? null,
    einde: einde?.record.sleutel ?? null,
    begonnen: begin?.tijd ?? null,
    geeindigd: einde?.tijd ?? null,
    dagen,
    ontbreekt,
  };
}
