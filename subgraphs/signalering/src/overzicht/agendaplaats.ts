import { AgendaItem } from "../feiten/agenda-item";
import { verteldOp } from "../feiten/dagen";
import { eenmaal } from "../feiten/feit";
import { type Impact, inWoorden, isGroot } from "../feiten/impact";
import type { Kennislacune } from "../feiten/kennislacune";
import { Koppeling } from "../feiten/koppeling";
import { onderzoekBij, type OnderzoekBijLacune, ONDERZOEKSSTANDEN, type Onderzoeksstand } from "../feiten/onderzoek-bij-lacune";
import { ernstigste, ernstigsteEerst, inZin as signalenInZin, type MetErnst } from "../regels/ernst";
import { ERNSTEN } from "../regels/regel";

/**
 * What the agenda items of a gap tell of their impact, what counts most first. Numbers in several measures are not compared: what
 * is large is before all others, and of what is told in words only nobody knows how large it is.
 */
export const IMPACTKLASSEN = ["GROOT", "MET_GETAL", "IN_WOORDEN", "NIET_GENOEMD"] as const;
export type Impactklasse = (typeof IMPACTKLASSEN)[number];

/** An impact, and of which agenda item. */
export interface GenoemdeImpact extends Pick<Impact, "criteriumId" | "tekst" | "getal" | "eenheid" | "periode" | "richting"> {
  agendaItemId: string;
  klasse: Impactklasse;
}

/** Why a gap has its place on the research agenda. */
export interface Agendaplaats {
  /** The lower, the earlier. */
  rang: number;
  reden: string;
  impact: Impactklasse;
  impacten: GenoemdeImpact[];
  /** Ids: the most serious first, and no more than can be shown. */
  signalen: string[];
  onderzoek: Onderzoeksstand;
  projecten: string[];
  subsidierondes: string[];
}

/** Signals that a place names. */
export const MEEST_SIGNALEN = 10;
/** Signals that make a difference for a place. */
const MEEST_GETELD = 999_999;

/** Of an open gap on a day: its place, by the signals that are shown with it or with its agenda items. */
export function agendaplaatsVan(lacune: Kennislacune, op: string): (signalen: readonly MetErnst[]) => Agendaplaats {
  const items = eenmaal(lacune.bij(Koppeling).flatMap((koppeling) => koppeling.bij(AgendaItem)));
  const onderwerpen = items.filter(({ isAgenda, peildatum }) => !isAgenda && verteldOp(peildatum, op));
  const impacten = onderwerpen.flatMap((item) => item.impact.map((impact) => genoemd(item, impact)));
  const impact = IMPACTKLASSEN.find((klasse) => impacten.some((each) => each.klasse === klasse)) ?? "NIET_GENOEMD";
  const onderzoek = onderzoekBij(lacune, op);
  const namen = new Map(onderwerpen.map(({ id, naam }) => [id, naam]));
  const zinOverImpact = inZin(impact, impacten.filter(({ klasse }) => klasse === impact), namen);
  return (signalen) => {
    const zinnen = [zinOverImpact, signalenInZin(signalen), onderzoekInZin(onderzoek)].join("; ");
    return {
      rang: rangVan(impact, signalen, onderzoek.stand),
      reden: `${zinnen[0].toUpperCase()}${zinnen.slice(1)}.`,
      impact,
      impacten,
      signalen: [...signalen].sort(ernstigsteEerst).slice(0, MEEST_SIGNALEN).map(({ id }) => id),
      onderzoek: onderzoek.stand,
      projecten: onderzoek.projecten.map(({ id }) => id),
      subsidierondes: onderzoek.rondes.map(({ id }) => id),
    };
  };
}

/** One number for all that decides, each before what comes after it. */
function rangVan(impact: Impactklasse, signalen: readonly MetErnst[], onderzoek: Onderzoeksstand): number {
  const deciders: [place: number, places: number][] = [
    [IMPACTKLASSEN.indexOf(impact), IMPACTKLASSEN.length],
    [ERNSTEN.length - 1 - ernstigste(signalen), ERNSTEN.length],
    [MEEST_GETELD - Math.min(signalen.length, MEEST_GETELD), MEEST_GETELD + 1],
    [ONDERZOEKSSTANDEN.indexOf(onderzoek), ONDERZOEKSSTANDEN.length],
  ];
  return deciders.reduce((rang, [place, places]) => rang * places + place, 0);
}

function genoemd({ id }: AgendaItem, impact: Impact): GenoemdeImpact {
  const { criteriumId, tekst, getal, eenheid, periode, richting } = impact;
  const klasse = isGroot(impact) ? "GROOT" : getal !== null ? "MET_GETAL" : "IN_WOORDEN";
  return { agendaItemId: id, klasse, criteriumId, tekst, getal, eenheid, periode, richting };
}

const HEET: Readonly<Record<Exclude<Impactklasse, "NIET_GENOEMD">, string>> = {
  GROOT: "een grote impact genoemd",
  MET_GETAL: "een impact met een getal genoemd",
  IN_WOORDEN: "alleen in woorden een impact genoemd",
};

/** @param beslissend the impacts of that class */
function inZin(klasse: Impactklasse, beslissend: readonly GenoemdeImpact[], namen: ReadonlyMap<string, string>): string {
  if (klasse === "NIET_GENOEMD") return "een impact is niet genoemd";
  const perItem = [...new Set(beslissend.map(({ agendaItemId }) => agendaItemId))].map((id) => {
    const eigen = beslissend.filter(({ agendaItemId }) => agendaItemId === id).map(impactInWoorden);
    return `bij "${namen.get(id)}" is ${HEET[klasse]} (${eigen.join(", ")})`;
  });
  return perItem.join(" en ");
}

function impactInWoorden({ klasse, criteriumId, tekst, ...impact }: GenoemdeImpact): string {
  const wat = klasse === "IN_WOORDEN" ? tekst : inWoorden(impact);
  return criteriumId === null ? wat : `${criteriumId}: ${wat}`;
}

function onderzoekInZin({ stand, projecten, rondes }: OnderzoekBijLacune): string {
  const aantal = projecten.length === 1 ? "een project" : `${projecten.length} projecten`;
  const eerder = projecten.length > 0 ? ", en eerder onderzoek is afgelopen" : "";
  return {
    GEEN: "onderzoek ernaar is niet bekend",
    AFGELOPEN: `al het onderzoek ernaar is afgelopen (${aantal})`,
    GEVRAAGD: `een subsidieronde vraagt om onderzoek (${rondes.map(({ naam }) => `"${naam}"`).join(" en ")})${eerder}`,
    ONBEKEND: `of het onderzoek ernaar nog loopt, is niet bekend (${aantal})`,
    LOPEND: `er loopt onderzoek naar (${aantal})`,
  }[stand];
}
