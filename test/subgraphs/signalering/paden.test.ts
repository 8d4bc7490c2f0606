import { plaatsenVan } from "../../../subgraphs/signalering/src/bepalen/plaatsen";
import { TRAJECTBRONNEN, trajectenVan } from "../../../subgraphs/signalering/src/doorlooptijd/bijhouden";
import { type Feit, type Soort, vind } from "../../../subgraphs/signalering/src/feiten/feit";
import { Feiten } from "../../../subgraphs/signalering/src/feiten/feiten";
import { Graaf, naamVan, type Sleutel } from "../../../subgraphs/signalering/src/graaf/graaf";
import { aanHetEinde, deelVan, stappenVan } from "../../../subgraphs/signalering/src/graaf/lopen";
import { PADEN_VAN_OVERZICHTEN, PADEN_VAN_REGELS, type Stap } from "../../../subgraphs/signalering/src/graaf/paden";
import { RECORDTYPES, type Toestand, type Verband, verbandenVan } from "../../../subgraphs/signalering/src/graaf/verbandsoorten";
import { OVERZICHTEN } from "../../../subgraphs/signalering/src/overzicht/bijhouden";
import { REGELS } from "../../../subgraphs/signalering/src/regels/regels";
import { PADEN_VAN_SUGGESTIES, suggestierecordsVan } from "../../../subgraphs/signalering/src/suggesties/lezers";
import { randomFrom } from "../../support/planning/hard-queries";
import { Willekeurig } from "../../support/signalering/willekeurig";

const STATES = 300;
/** Ids of each type at least and at most: few, so that much is tied. */
const FEWEST = 2;
const MOST = 4;
const DAYS = 3;

/** A graph that tells what was looked at in it, and by which kind of tie. */
class Bekeken extends Graaf {
  readonly bekeken = new Map<string, string>();

  override record(sleutel: Sleutel): Toestand | undefined {
    const toestand = super.record(sleutel);
    if (toestand) this.bekeken.set(naamVan(sleutel), sleutel.type);
    return toestand;
  }

  override vanuit(soort: string, id: string): readonly Verband[] {
    return this.along(super.vanuit(soort, id), `naar ${soort}`);
  }

  override naartoe(soort: string, id: string): readonly Verband[] {
    return this.along(super.naartoe(soort, id), `van ${soort}`);
  }

  private along(verbanden: readonly Verband[], kind: string): readonly Verband[] {
    for (const { soort, van, naar } of verbanden) this.bekeken.set(`${soort} ${van} ${naar}`, kind);
    return verbanden;
  }
}

/** A few records that refer to each other in many ways, and days to look at them. */
interface Staat {
  sleutels: Sleutel[];
  graaf: Bekeken;
  dagen: string[];
}

const next = randomFrom(20261201);

function makeStaat(perType: number): Staat {
  const willekeurig = new Willekeurig(next, perType);
  const staat: Staat = { sleutels: [], graaf: new Bekeken(), dagen: Array.from({ length: DAYS }, () => willekeurig.dag()) };
  // Rulings before what carries their conditions out.
  for (const type of [...RECORDTYPES].reverse()) {
    for (let place = 0; place < perType; place += 1) {
      // Some are named, and out of sight.
      if (next() < 0.1) continue;
      const sleutel = { type, id: `${type}-${place}` };
      const toestand = willekeurig.toestand(sleutel);
      staat.sleutels.push(sleutel);
      staat.graaf.addRecord(sleutel, toestand);
      for (const verband of verbandenVan(type, sleutel.id, toestand)) staat.graaf.addVerband(verband);
    }
  }
  return staat;
}

const staten = Array.from({ length: STATES }, (_, place) => makeStaat(FEWEST + (place % (MOST - FEWEST + 1))));

/** What is told of a record of a graph on a day. */
type Tell = (graaf: Graaf, id: string, op: string) => object | null;

const feitIn = <F extends Feit>(graaf: Graaf, soort: Soort<F>, id: string): F => vind(new Feiten(graaf), soort, id)!;
const [rules, overviews] = [PADEN_VAN_REGELS, PADEN_VAN_OVERZICHTEN];

const TOLD: [what: string, type: string, paden: readonly Stap[], tell: Tell][] = [
  ...REGELS.map((regel): (typeof TOLD)[number] => {
    const tell: Tell = (graaf, id, op) => {
      const { bevindingen, ontbreekt = null } = regel.oordeel(feitIn(graaf, regel.onderwerp, id), op);
      return { bevindingen: bevindingen.map(({ met, ...bevinding }) => ({ ...bevinding, met: met?.id })), ontbreekt };
    };
    return [`the rule ${regel.naam}`, regel.onderwerp.type, rules[regel.onderwerp.type], tell];
  }),
  ...[...new Set(REGELS.map(({ onderwerp }) => onderwerp))].map((soort): (typeof TOLD)[number] => [
    `where signals of a ${soort.type} are shown`,
    soort.type,
    rules[soort.type],
    (graaf, id) => plaatsenVan(feitIn(graaf, soort, id), undefined).map(({ sleutel }) => naamVan(sleutel)),
  ]),
  ...Object.entries(OVERZICHTEN).map(([type, { soort, stand, ook }]): (typeof TOLD)[number] => {
    const tell: Tell = (graaf, id, op) => {
      const told = stand(feitIn(graaf, soort, id))(op);
      const signalenBij = aanHetEinde(graaf, { type, id }, ook).map(naamVan);
      return { ...told, agendaplaats: told?.agendaplaats?.([]), signalenBij };
    };
    return [`the overview of a ${type}`, type, overviews[type], tell];
  }),
  ...Object.keys(TRAJECTBRONNEN).map((type): (typeof TOLD)[number] => [
    `the steps of a ${type}`,
    type,
    overviews[type],
    (graaf, id) => trajectenVan(type, id, graaf),
  ]),
  ...Object.entries(PADEN_VAN_SUGGESTIES).map(([type, paden]): (typeof TOLD)[number] => [
    `what suggestions look at of a ${type}`,
    type,
    paden,
    (graaf, id) => suggestierecordsVan(graaf, { type, id }),
  ]),
];

/**
 * What was looked at counts beside what came of it: of most that is looked at in vain, another state of the same records makes
 * something else.
 */
it.each(TOLD)("looks for %s at nothing to which its ways do not lead", (_, type, paden, tell) => {
  const outside = new Set<string>();
  const otherwise: object[] = [];
  const different = new Set<string>();
  for (const { sleutels, graaf, dagen } of staten) {
    for (const sleutel of sleutels.filter((each) => each.type === type)) {
      const deel = deelVan(graaf, sleutel, [...stappenVan(graaf, sleutel, paden)]);
      const reached = new Set([
        ...[...deel.sleutels()].map(naamVan),
        ...deel.verbanden().map(({ soort, van, naar }) => `${soort} ${van} ${naar}`),
      ]);
      for (const op of dagen) {
        graaf.bekeken.clear();
        const ofAll = JSON.stringify(tell(graaf, sleutel.id, op));
        for (const [name, kind] of graaf.bekeken) if (!reached.has(name)) outside.add(kind);
        const ofPart = JSON.stringify(tell(deel, sleutel.id, op));
        if (ofPart !== ofAll) otherwise.push({ id: sleutel.id, op, ofAll, ofPart });
        different.add(ofAll);
      }
    }
  }
  expect({ outside: [...outside].sort(), otherwise: otherwise.slice(0, 3) }).toEqual({ outside: [], otherwise: [] });
  // There was something to look at.
  expect(different.size).toBeGreaterThan(2);
});
