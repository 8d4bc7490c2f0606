import { type KoppelingRecord, seedOf, verantwoordingOf } from "@pakketgraaf/begrippen";
import { Handelingsoptie } from "./handelingsoptie";
import { HandelingsoptieInstroomroute, HandelingsoptieVergoedingsvoorwaarde } from "./handelingsoptie.links";

interface HandelingsoptieRecord {
  vergoedingsvoorwaarden: KoppelingRecord[];
  instroomroutes: KoppelingRecord[];
}

/** Of which status and risk an option is, tables 4 and 5 themselves tell. */
export const handelingsoptieSeed = seedOf(Handelingsoptie, {
  file: "zorginstituut-referentie.json",
  list: "handelingsopties",
  more: ({ id: handelingsoptieId, vergoedingsvoorwaarden, instroomroutes }: HandelingsoptieRecord & { id: string }, { known }) => [
    ...vergoedingsvoorwaarden.map((koppeling) =>
      Object.assign(new HandelingsoptieVergoedingsvoorwaarde(), {
        handelingsoptieId,
        vergoedingsvoorwaardeId: known("Vergoedingsvoorwaarde", "vergoedingsvoorwaarden", koppeling.id),
        ...verantwoordingOf(koppeling),
      }),
    ),
    ...instroomroutes.map((koppeling) =>
      Object.assign(new HandelingsoptieInstroomroute(), {
        handelingsoptieId,
        instroomrouteId: known("Instroomroute", "instroomroutes", koppeling.id),
        ...verantwoordingOf(koppeling),
      }),
    ),
  ],
});
