import { Contractvoorwaarde, Verzekeraar } from "../feiten/contractvoorwaarde";
import { enige, type Waarheid } from "../feiten/dagen";
import { Duiding } from "../feiten/duiding";
import { eenmaal } from "../feiten/feit";
import { Gebruikscijfer } from "../feiten/gebruikscijfer";
import { vergelijk } from "../feiten/getal";
import { onderzoekNaar, type Onderzoek } from "../feiten/onderzoek";
import { Prestatie } from "../feiten/prestatie";
import { Programma } from "../feiten/programma";
import { Project } from "../feiten/project";
import { verzekeringVan } from "../feiten/verzekering";
import { AgendaItem } from "../feiten/agenda-item";
import { IMPACTMATEN } from "../feiten/impact";
import { Zorgvorm } from "../feiten/zorgvorm";
import type { MetErnst } from "../regels/ernst";
import type { Agendaplaats } from "./agendaplaats";

/**
 * What all four parties together have of a record on a day: what it is filtered, counted and ordered by. What records of its type
 * are not ordered by, is left out.
 */
export interface Stand {
  naam: string;
  /** `<what>:<value>`, each once, in order. */
  kenmerken: readonly string[];
  aantalProjecten?: number;
  /** Of the rulings that hold: the day of the newest one. */
  laatsteDuiding?: string | null;
  /** The number of patients in the newest year of which it is known; the most, where there is more care, or more figures. */
  gebruik?: number | null;
  /** The costs of all together in the newest year of which they are known, in euros as text; the most, likewise. */
  kosten?: string | null;
  /** How much less it takes in a year, in euros and in hours of care, as exact numbers. */
  besparingEuro?: string | null;
  besparingZorguren?: string | null;
  aantalAgendaItems?: number;
  /** The day from which it holds, or on which it was told. */
  datum?: string | null;
  /** Of what is on the research agenda: its place there, by the signals that count for it. */
  agendaplaats?: (signalen: readonly MetErnst[]) => Agendaplaats;
}

/** A question with yes or no for an answer, or neither. */
export const vraag = (naam: string, antwoord: Waarheid): string => `${naam}:${antwoord === null ? "onbekend" : antwoord ? "ja" : "nee"}`;

/**
 * The state on a day of what is otherwise the same on every day. While nothing becomes another it is the same object.
 * @param wisselend `<what>:<value>` of a day, beside those of every day
 * @param maten what else is of a day
 */
export function opDag(
  vast: Stand,
  wisselend: (op: string) => readonly string[],
  maten: (op: string) => Partial<Stand> = () => GEEN,
): (op: string) => Stand {
  let last: { text: string; stand: Stand } | undefined;
  return (op) => {
    const [van, met] = [wisselend(op), maten(op)];
    const text = JSON.stringify([van, met]);
    if (last?.text !== text) {
      last = { text, stand: { ...vast, ...met, kenmerken: [...new Set([...vast.kenmerken, ...van])].sort() } };
    }
    return last.stand;
  };
}

const GEEN: Partial<Stand> = {};

export function standVanAgendaItem(item: AgendaItem): (op: string) => Stand {
  const zorgvormen = item.bij(Zorgvorm);
  const onderzoek = samen([onderzoekNaar(item), ...zorgvormen.map(onderzoekNaar)]);
  const eigen = item.bij(Duiding).map((duiding): Uitspraak => ({ duiding, geldt: (op) => duiding.geldt(op) }));
  const vast = {
    naam: item.naam,
    besparingEuro: item.besparing(IMPACTMATEN.euro),
    besparingZorguren: item.besparing(IMPACTMATEN.zorguren),
    kenmerken: [
      `fase:${item.fase}`,
      ...(item.status ? [`status:${item.status}`] : []),
      ...item.sectoren.map((sector) => `sector:${sector}`),
      vraag("impact", item.impact.length > 0),
      ...item.impact.flatMap(({ criteriumId }) => (criteriumId ? [`impactcriterium:${criteriumId}`] : [])),
    ],
  };
  return samengevat(zorgvormen, onderzoek, eigen, vast);
}

export function standVanZorgvorm(zorgvorm: Zorgvorm): (op: string) => Stand {
  const vast = {
    naam: zorgvorm.naam,
    kenmerken: [
      ...zorgvorm.sectoren.map((sector) => `sector:${sector}`),
      ...(zorgvorm.pakkettype ? [`pakkettype:${zorgvorm.pakkettype}`] : []),
      vraag("agendaItem", zorgvorm.bij(AgendaItem).length > 0),
      ...zorgvorm.bij(AgendaItem).map(({ fase }) => `fase:${fase}`),
    ],
  };
  return samengevat([zorgvorm], onderzoekNaar(zorgvorm), [], vast);
}

const samen = (onderzoeken: readonly Onderzoek[]): Onderzoek => ({
  kennislacunes: eenmaal(onderzoeken.flatMap(({ kennislacunes }) => kennislacunes)),
  projecten: eenmaal(onderzoeken.flatMap(({ projecten }) => projecten)),
});

const IS_OPEN = ["OPEN", "NIET_ONDERZOCHT"];

/** A ruling on a record, and whether it holds on a day. */
interface Uitspraak {
  duiding: Duiding;
  geldt: (op: string) => Waarheid;
}

/** @param eigen the rulings on the record itself, beside those on its care @param vast what else is told of it */
function samengevat(
  zorgvormen: readonly Zorgvorm[],
  { kennislacunes, projecten }: Onderzoek,
  eigen: readonly Uitspraak[],
  vast: Stand,
): (op: string) => Stand {
  const uitspraken = [
    ...eigen,
    ...zorgvormen.flatMap((zorgvorm) =>
      zorgvorm.bij(Duiding).map((duiding): Uitspraak => ({ duiding, geldt: (op) => duiding.geldtVoor(zorgvorm.id, op) })),
    ),
  ];
  const prestaties = zorgvormen.flatMap((zorgvorm) => zorgvorm.bij(Prestatie));
  const alleVoorwaarden = zorgvormen.flatMap((zorgvorm) => zorgvorm.bij(Contractvoorwaarde));
  const alleCijfers = zorgvormen.flatMap((zorgvorm) => zorgvorm.bij(Gebruikscijfer));
  const cijfers = alleCijfers.filter(({ isGeteld, jaar }) => isGeteld && jaar !== null);
  const altijd: Stand = {
    ...vast,
    kenmerken: [
      ...vast.kenmerken,
      vraag("project", projecten.length > 0),
      ...projecten.flatMap((project) => project.bij(Programma)).map(({ id }) => `programma:${id}`),
      vraag("kennislacune", kennislacunes.length > 0),
      vraag("openKennislacune", kennislacunes.some(({ status }) => IS_OPEN.includes(status))),
    ],
    aantalProjecten: projecten.length,
    gebruik: jongste(cijfers, ({ patienten }) => patienten, (one, other) => Math.max(one, other)),
    kosten: jongste(cijfers, ({ kosten, kostenEenheid }) => (kostenEenheid === "EURO" ? kosten : null), (one, other) =>
      vergelijk(one, other) < 0 ? other : one,
    ),
  };
  const geldendOp = (op: string): Duiding[] =>
    eenmaal(uitspraken.filter(({ geldt }) => geldt(op) === true).map(({ duiding }) => duiding));
  const wisselend = (op: string): string[] => {
    const voorwaarden = alleVoorwaarden.filter((voorwaarde) => voorwaarde.geldtOp(op) === true);
    const verzekeraars = voorwaarden.flatMap((voorwaarde) => voorwaarde.bij(Verzekeraar));
    return [
      vraag("lopendProject", enige(projecten.map((project: Project) => project.looptOp(op)))),
      vraag("duiding", enige(uitspraken.map(({ geldt }) => geldt(op)))),
      ...geldendOp(op).flatMap(({ conclusie }) => (conclusie ? [`conclusie:${conclusie}`] : [])),
      ...zorgvormen.map((zorgvorm) => `verzekerd:${verzekeringVan(zorgvorm, op).status}`),
      ...verzekeraars.map((verzekeraar) => `voorwaardenVan:${verzekeraar.concern().id}`),
      vraag("voorwaarden", enige(alleVoorwaarden.map((voorwaarde) => voorwaarde.geldtOp(op)))),
      vraag("prestatie", enige(prestaties.map((prestatie) => prestatie.geldtOp(op)))),
    ];
  };
  const laatsteDuiding = (op: string): string | null =>
    geldendOp(op).flatMap(({ datum }) => datum?.vanaf ?? []).sort().at(-1) ?? null;
  return opDag(altijd, wisselend, (op) => ({ laatsteDuiding: laatsteDuiding(op) }));
}

/** Of the newest year in which any figure tells it: the most. */
function jongste<W extends number | string>(
  cijfers: readonly Gebruikscijfer[],
  of: (cijfer: Gebruikscijfer) => W | null,
  most: (one: W, other: W) => W,
): W | null {
  const told = cijfers.flatMap((cijfer) => {
    const waarde = of(cijfer);
    return waarde === null ? [] : [{ jaar: cijfer.jaar!, waarde }];
  });
  const jaar = Math.max(...told.map((each) => each.jaar));
  const waarden = told.filter((each) => each.jaar === jaar).map(({ waarde }) => waarde);
  return waarden.length === 0 ? null : waarden.reduce((one, other) => most(one, other));
}
