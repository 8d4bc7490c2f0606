import type { Stap } from "../../../subgraphs/signalering/src/graaf/paden";

/** How many steps ways have, each of which takes a statement. */
export const stepsIn = (stappen: readonly Stap[]): number => stappen.reduce((sum, { dan }) => sum + 1 + stepsIn(dan), 0);
