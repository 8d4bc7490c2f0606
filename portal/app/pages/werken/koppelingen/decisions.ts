import type { WriteDocument } from "../../../graph/write";
import type { Viewer } from "../../../identity/use-session";
import {
  PortaalKoppelingBevestigenDocument,
  PortaalKoppelingBezwaarIntrekkenDocument,
  PortaalKoppelingBezwaarMakenDocument,
  PortaalKoppelingHeroverwegingVragenDocument,
  PortaalKoppelingIntrekkenDocument,
  type PortaalKoppelingFragment,
} from "./operations";

export interface Decision {
  /** As the address calls it. */
  name: string;
  text: string;
  /** What it leads to. */
  means: string;
  scope: string;
  document: WriteDocument<PortaalKoppelingFragment>;
  isFor: (koppeling: PortaalKoppelingFragment) => boolean;
}

/** What can be decided of a link, by who may, in the state that it has. */
const DECISIONS: readonly Decision[] = [
  {
    name: "bevestigen",
    text: "Bevestigen",
    means: "De koppeling is daarna een feit, en telt mee in lijsten en aantallen.",
    scope: "koppeling:bevestigen",
    document: PortaalKoppelingBevestigenDocument,
    isFor: ({ status }) => status === "VOORGESTELD",
  },
  {
    name: "bezwaar",
    text: "Bezwaar maken",
    means: "De koppeling is dan betwist en telt niet mee, tot het bezwaar is ingetrokken. Iedereen ziet de reden.",
    scope: "koppeling:bezwaar",
    document: PortaalKoppelingBezwaarMakenDocument,
    isFor: ({ status }) => status === "VOORGESTELD" || status === "BEVESTIGD",
  },
  {
    name: "bezwaar-handhaven",
    text: "Bezwaar handhaven",
    means: "ZonMw vroeg u het bezwaar te heroverwegen; het blijft staan.",
    scope: "koppeling:bezwaar",
    document: PortaalKoppelingBezwaarMakenDocument,
    isFor: ({ status, heroverwegingGevraagdOp }) => status === "BETWIST" && heroverwegingGevraagdOp !== null,
  },
  {
    name: "bezwaar-intrekken",
    text: "Bezwaar intrekken",
    means: "De koppeling krijgt weer de stand van voor het bezwaar.",
    scope: "koppeling:bezwaar",
    document: PortaalKoppelingBezwaarIntrekkenDocument,
    isFor: ({ status }) => status === "BETWIST",
  },
  {
    name: "heroverweging",
    text: "Heroverweging vragen",
    means: "Het Zorginstituut wordt gevraagd nog eens naar zijn bezwaar te kijken.",
    scope: "koppeling:schrijven",
    document: PortaalKoppelingHeroverwegingVragenDocument,
    isFor: ({ status, heroverwegingGevraagdOp }) => status === "BETWIST" && heroverwegingGevraagdOp === null,
  },
  {
    name: "intrekken",
    text: "Intrekken",
    means: "De koppeling telt nergens meer mee, en blijft te zien in de geschiedenis.",
    scope: "koppeling:schrijven",
    document: PortaalKoppelingIntrekkenDocument,
    isFor: ({ status }) => status !== "INGETROKKEN",
  },
];

/** Whether somebody proposed a link, and so leaves it to another to confirm it. */
export const isOwnProposal = ({ doorSub }: { doorSub: string | null }, { sub }: Viewer): boolean =>
  doorSub !== null && doorSub === sub;

export const decisionsFor = (koppeling: PortaalKoppelingFragment, viewer: Viewer): Decision[] =>
  DECISIONS.filter(
    ({ name, scope, isFor }) =>
      viewer.may(scope) && isFor(koppeling) && !(name === "bevestigen" && isOwnProposal(koppeling, viewer)),
  );
