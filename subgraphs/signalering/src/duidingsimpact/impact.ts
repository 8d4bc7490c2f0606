import type { Grondslag } from "@pakketgraaf/begrippen";
import { AgendaItem } from "../feiten/agenda-item";
import { beide, enige, type Waarheid } from "../feiten/dagen";
import { Duiding } from "../feiten/duiding";
import { vind } from "../feiten/feit";
import { Feiten } from "../feiten/feiten";
import { Koppeling } from "../feiten/koppeling";
import { Zorgvorm } from "../feiten/zorgvorm";
import { type Graaf, naamVan, type Sleutel } from "../graaf/graaf";
import { deelVan, type Genomen, stappenVan } from "../graaf/lopen";
import { CONTRACTVOORWAARDEN, heen, ONDERZOEK, OPVOLGING, type Stap, terug, VERZEKERAAR } from "../graaf/paden";
import { sterkste } from "../graaf/verbandsoorten";
import { ketenOf, type Ketenverband, type Knoop } from "../keten/keten";
import { SCHAKELS_VAN_DUIDING } from "../keten/schakels";
import { ernstigsteEerst, inZin, type MetErnst } from "../regels/ernst";
import type { Partij } from "../regels/regel";
import { meebewegingVan, type Meebeweging } from "./mee";
import { BEURTEN, type Beurt } from "./volgorde";

const ADVISEUR = heen("Zorgadvies.verzekeraarId", heen("Verzekeraar.concernId"));

/** What hangs on a ruling: itself, by its care, and by its agenda items. */
export const PADEN_VAN_IMPACT: readonly Stap[] = [
  ...OPVOLGING,
  heen("Duiding.agendaItems", ONDERZOEK("Koppeling.agendaItemId")),
  heen("Duiding.zorgvormen",
    terug("AgendaItem.zorgvormen"),
    terug("Prestatie.zorgvormen", terug("Tarief.prestatieId")),
    CONTRACTVOORWAARDEN,
    terug("Zorgadvies.zorgvormen", ADVISEUR),
    ONDERZOEK("Koppeling.zorgvormId")),
  terug("Contractvoorwaarde.duidingen", VERZEKERAAR),
  terug("Zorgadvies.duidingen", ADVISEUR),
  ONDERZOEK("Koppeling.duidingId"),
];

/** A signal that is shown with the ruling on the day. */
export interface SignaalBijDuiding extends MetErnst {
  aan: readonly string[];
  concerns: readonly string[];
  /** The records where it is shown, each as a type and an id. */
  plaatsen: readonly string[];
}

/** A record that hangs on a ruling. */
export interface Gevolg extends Knoop, Meebeweging {
  /** Of the tie to the ruling itself; without one, of the strongest way from it the weakest. */
  grondslag: Grondslag | null;
  /** Whether a tie joins it to the ruling itself. */
  isRechtstreeks: boolean;
  /** Ids of the signals of today that rest on it, or are shown with it. */
  signalen: string[];
}

/** A party whose turn it is, and why. */
export interface Stapje extends Beurt {
  signalen: string[];
  /** Names of what has to be done, or perhaps. */
  gevolgen: string[];
  concerns: string[];
}

export interface Duidingsimpact {
  sleutel: Sleutel;
  geldt: Waarheid;
  gevolgen: Gevolg[];
  verbanden: Ketenverband[];
  /** Who acts because of what does not agree with the ruling now, in order. */
  nu: Stapje[];
  /** Who acts when it becomes another one, in order. */
  bijWijziging: Stapje[];
}

/** Null for a ruling that is not public, or not there. @param graaf with at least what hangs on this ruling */
export function impactVan(graaf: Graaf, id: string, signalen: readonly SignaalBijDuiding[], op: string): Duidingsimpact | null {
  const sleutel: Sleutel = { type: Duiding.type, id };
  const wegen = [...stappenVan(graaf, sleutel, PADEN_VAN_IMPACT)];
  const deel = deelVan(graaf, sleutel, wegen);
  const feiten = new Feiten(deel);
  const duiding = vind(feiten, Duiding, id);
  if (!duiding) return null;

  const geldt = duiding.geldt(op);
  const perRecord = new Map<string, Genomen[]>();
  for (const weg of wegen) {
    const naam = naamVan(weg.naar);
    perRecord.set(naam, perRecord.get(naam) ?? []);
    perRecord.get(naam)!.push(weg);
  }

  const { knopen, verbanden } = ketenOf(deel, op, SCHAKELS_VAN_DUIDING);
  const eigen = naamVan(sleutel);
  const eraan = knopen.filter(({ sleutel: { type } }) => type !== Duiding.type);
  const namen = new Set([eigen, ...eraan.map((knoop) => naamVan(knoop.sleutel))]);
  const ertussen = verbanden.filter(({ van, naar }) => namen.has(naamVan(van)) && namen.has(naamVan(naar)));
  const gevolgen = eraan.map((knoop): Gevolg => {
    const naam = naamVan(knoop.sleutel);
    const erheen = perRecord.get(naam)!;
    return {
      ...knoop,
      ...meebewegingVan(feiten, knoop.sleutel, duiding, op, hangtEraan(erheen, duiding, op)),
      ...verbondenMet(erheen),
      signalen: idsVan(signalen.filter(({ plaatsen }) => plaatsen.includes(naam))),
    };
  });
  return {
    sleutel,
    geldt,
    gevolgen: perConcern(gevolgen),
    verbanden: ertussen,
    nu: stappenNu(signalen),
    bijWijziging: geldt === false ? [] : stappenBijWijziging(gevolgen),
  };
}

/** Whether the ruling holds for what ways lead to: for the care on each, if any; over an agenda item it may be about other care. */
function hangtEraan(wegen: readonly Genomen[], duiding: Duiding, op: string): Waarheid {
  return enige(
    wegen.map(({ langs, naar }) => {
      const zorgvorm = [...langs, naar].find(({ type }) => type === Zorgvorm.type);
      const geldt = zorgvorm ? duiding.geldtVoor(zorgvorm.id, op) : duiding.geldt(op);
      return beide(geldt, langs.some(({ type }) => type === AgendaItem.type) ? null : true);
    }),
  );
}

/** A tie to the ruling itself counts before any longer way, whatever its grounds. @param wegen at least one */
function verbondenMet(wegen: readonly Genomen[]): Pick<Gevolg, "grondslag" | "isRechtstreeks"> {
  // A link of ZonMw's joins two records, and is none of the way.
  const rechtstreeks = wegen.filter(({ langs }) => langs.filter(({ type }) => type !== Koppeling.type).length === 1);
  const isRechtstreeks = rechtstreeks.length > 0;
  const gronden = (isRechtstreeks ? rechtstreeks : wegen).map(({ grondslag }) => grondslag);
  return { isRechtstreeks, grondslag: gronden.reduce(sterkste) };
}

/** In the order in which they are, and what concerns have of one kind concern by concern: of none that is known last. */
const perConcern = (gevolgen: readonly Gevolg[]): Gevolg[] =>
  [...new Set(gevolgen.map(({ schakel }) => schakel))].flatMap((schakel) => {
    const ofSchakel = gevolgen.filter((gevolg) => gevolg.schakel === schakel);
    const concerns = [...new Set(ofSchakel.flatMap(({ concern }) => concern ?? []))].sort();
    return [...concerns, null].flatMap((concern) => ofSchakel.filter((gevolg) => gevolg.concern === concern));
  });

const idsVan = (signalen: readonly MetErnst[]): string[] => [...signalen].sort(ernstigsteEerst).map(({ id }) => id);
const eenmaalOpVolgorde = (ids: readonly string[]): string[] => [...new Set(ids)].sort();

function stappenNu(signalen: readonly SignaalBijDuiding[]): Stapje[] {
  return BEURTEN.flatMap((beurt) => {
    const eigen = signalen.filter(({ aan }) => aan.includes(beurt.partij));
    if (eigen.length === 0) return [];
    const zin = inZin(eigen);
    return [{
      ...beurt,
      reden: `${beurt.reden} ${zin[0].toUpperCase()}${zin.slice(1)}.`,
      signalen: idsVan(eigen),
      gevolgen: [],
      concerns: beurt.partij === "VERZEKERAARS" ? eenmaalOpVolgorde(eigen.flatMap(({ concerns }) => concerns)) : [],
    }];
  });
}

/** Whose ruling it is acts in any case. */
const EERSTE: Partij = "ZORGINSTITUUT";

function stappenBijWijziging(gevolgen: readonly Gevolg[]): Stapje[] {
  return BEURTEN.flatMap((beurt) => {
    const eigen = gevolgen.filter(({ partij, beweegtMee }) => partij === beurt.partij && beweegtMee !== false);
    if (eigen.length === 0 && beurt.partij !== EERSTE) return [];
    return [{
      ...beurt,
      reden: eigen.length === 0 ? beurt.reden : `${beurt.reden} Na te gaan: ${geteld(eigen)}.`,
      signalen: [],
      gevolgen: eigen.map(({ sleutel }) => naamVan(sleutel)),
      concerns: eenmaalOpVolgorde(eigen.flatMap(({ concern }) => concern ?? [])),
    }];
  });
}

const geteld = (gevolgen: readonly Gevolg[]): string =>
  [...new Set(gevolgen.map(({ schakel }) => schakel))]
    .map((schakel) => `${schakel} (${gevolgen.filter((gevolg) => gevolg.schakel === schakel).length})`)
    .join(", ");
