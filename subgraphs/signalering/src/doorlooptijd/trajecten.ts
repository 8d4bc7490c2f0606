import { BEGIN, type Tijdvak } from "../bepalen/tijdlijn";
import { AgendaItem } from "../feiten/agenda-item";
import { Duiding } from "../feiten/duiding";
import { heeftGeenPrestaties } from "../feiten/eigen-prestatie";
import type { Feit } from "../feiten/feit";
import { Zorgvorm } from "../feiten/zorgvorm";
import type { Sleutel } from "../graaf/graaf";
import { type Eerste, eersteVan, type Gebeurtenis } from "./gebeurtenis";
import { contracten, opDeAgenda, prestaties, toelatingen, uitspraken } from "./gebeurtenissen";
import { type Dagental, eerste, type Interval, laatste, tussen } from "./interval";
import type { Doorloopstap, Uitkomst } from "./stappen";
import { onbekend, WACHT, type Wachtstand, wachtOpContract, wachtOpContractVanPrestatie, wachtOpPrestatie, wachtOpUitspraak } from "./wachten";

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

/** What is told of a record over all time, in order. */
export type Tijdlijn<F extends Feit> = (tell: (feit: F, op: string) => Wachtstand) => Tijdvak<Wachtstand>[];

/** Of care: from each agenda item that it is on, and from its first admission to what is billed and contracted. */
export function trajectenVanZorgvorm(zorgvorm: Zorgvorm, tijdlijn: Tijdlijn<Zorgvorm>): Traject[] {
  const ofCare = { naam: zorgvorm.naam, sectoren: zorgvorm.sectoren, zorgvorm: zorgvorm.id };
  const items = zorgvorm.bij(AgendaItem).filter(({ isAgenda }) => !isAgenda);
  const ofItems = items.flatMap((item) => {
    const wat = { ...ofCare, agendaItem: item.id };
    const begin = eersteVan([opDeAgenda(item)]);
    const opUitspraak = () => tijdlijn((zelf, op) => wachtOpUitspraak(zelf.bij(AgendaItem).find(({ id }) => id === item.id)!, op));
    return [
      ...stap({ ...wat, stap: "AGENDA_DUIDING" }, begin, uitspraken(zorgvorm.bij(Duiding), zorgvorm), opUitspraak, true),
      ...stap({ ...wat, stap: "AGENDA_CONTRACT" }, begin, contracten(zorgvorm), () => tijdlijn(wachtOpContract)),
    ];
  });
  const wat = { ...ofCare, agendaItem: null };
  const eigen = prestaties(zorgvorm);
  const isZonder = eigen.length === 0 && heeftGeenPrestaties(zorgvorm);
  return [
    ...ofItems,
    ...(isZonder ? [] : stap({ ...wat, stap: "DUIDING_PRESTATIE" }, eersteVan(toelatingen(zorgvorm)), eigen, () => tijdlijn(wachtOpPrestatie))),
    ...stap({ ...wat, stap: "PRESTATIE_CONTRACT" }, eersteVan(eigen), contracten(zorgvorm), () => tijdlijn(wachtOpContractVanPrestatie)),
  ];
}

/** Of an agenda item that is about no care that is known; what is about care is told of that care. */
export function trajectenVanAgendaItem(item: AgendaItem, tijdlijn: Tijdlijn<AgendaItem>): Traject[] {
  if (item.isAgenda || item.bij(Zorgvorm).length > 0) return [];
  const wat = { naam: item.naam, sectoren: item.sectoren, agendaItem: item.id, zorgvorm: null };
  const begin = eersteVan([opDeAgenda(item)]);
  return [
    ...stap({ ...wat, stap: "AGENDA_DUIDING" }, begin, uitspraken(item.bij(Duiding), { id: "" }), () => tijdlijn(wachtOpUitspraak), true),
    ...stap({ ...wat, stap: "AGENDA_CONTRACT" }, begin, [], () => tijdlijn(() => onbekend("zorg waarover het agenda-item gaat"))),
  ];
}

/**
 * A step from something to the first of several, over all time; none where it did not begin.
 * @param wachtend on which days what has not come is waited for
 * @param opnieuw what was there before has to be done again: it does not end the step
 */
function stap(
  wat: Wat,
  begin: Eerste,
  kandidaten: readonly Gebeurtenis[],
  wachtend: () => Tijdvak<Wachtstand>[],
  opnieuw = false,
): Traject[] {
  if (begin === null) return [];
  if ("ontbreekt" in begin) return [trajectOf(wat, null, { van: BEGIN, tot: null, waarde: onbekend(begin.ontbreekt) })];
  const standen = standenVan(begin.tijd, kandidaten, opnieuw);
  return standen
    .map(({ van, waarde }, place) => ({ van, tot: standen[place + 1]?.van ?? null, waarde }))
    .flatMap((tijdvak) => (tijdvak.waarde.uitkomst === "WACHT" ? doorsnede(tijdvak, wachtend()) : [tijdvak]))
    .map((tijdvak) => trajectOf(wat, begin, tijdvak));
}

/** How a step is. */
interface Stand extends Wachtstand {
  einde?: { record: Feit; tijd: Interval };
  dagen?: Dagental;
}

interface Begin {
  van: string;
  waarde: Stand;
}

/** In order; each until the next. */
function standenVan(begin: Interval, kandidaten: readonly Gebeurtenis[], opnieuw: boolean): Begin[] {
  // Whether a day that is not known exactly has been, nobody knows until the last day that it can be.
  const opWeg = begin.vanaf < begin.totEnMet ? [{ van: begin.vanaf, waarde: onbekend("dag waarop het begon") }] : [];
  const van = begin.totEnMet;
  const daarna = kandidaten.filter(({ tot }) => tot === null || begin.vanaf < tot);
  const eerder = daarna.find(({ tijd }) => tijd !== null && tijd.totEnMet < begin.vanaf);
  if (eerder && !opnieuw) {
    return [...opWeg, { van, waarde: { uitkomst: "WAS_ER_AL", einde: { record: eerder.record, tijd: eerder.tijd! } } }];
  }
  const einde = eersteVan(daarna.filter(({ tijd }) => tijd === null || begin.vanaf <= tijd.totEnMet));
  if (einde === null) return [...opWeg, { van, waarde: WACHT }];
  if ("ontbreekt" in einde) return [...opWeg, { van, waarde: onbekend(einde.ontbreekt) }];
  // It does not end before it began.
  const tijd = { vanaf: laatste(einde.tijd.vanaf, begin.vanaf), totEnMet: einde.tijd.totEnMet };
  const misschien = laatste(tijd.vanaf, van);
  const klaar = laatste(tijd.totEnMet, van);
  return [
    ...opWeg,
    ...(van < misschien ? [{ van, waarde: WACHT }] : []),
    ...(misschien < klaar ? [{ van: misschien, waarde: onbekend("dag waarop het eindigde") }] : []),
    { van: klaar, waarde: { uitkomst: "KLAAR", einde: { record: einde.record, tijd }, dagen: tussen(begin, tijd) } },
  ];
}

/** What of these times lies in one. */
function doorsnede<W>({ van, tot }: Tijdvak<unknown>, tijdvakken: readonly Tijdvak<W>[]): Tijdvak<W>[] {
  return tijdvakken
    .filter((each) => (tot === null || each.van < tot) && (each.tot === null || van < each.tot))
    .map((each) => ({ ...each, van: laatste(each.van, van), tot: eersteEinde(each.tot, tot) }));
}

const eersteEinde = (een: string | null, ander: string | null): string | null =>
  (een === null || ander === null ? (een ?? ander) : eerste(een, ander));

function trajectOf(wat: Wat, begin: { record: Feit; tijd: Interval } | null, { van, tot, waarde }: Tijdvak<Stand>): Traject {
  const { uitkomst, einde, dagen = null, ontbreekt = null } = waarde;
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
