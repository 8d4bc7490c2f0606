import { feiten, verbanden } from "@pakketgraaf/begrippen";
import { fixedList, one } from "@pakketgraaf/subgraph";
import { DUIDING_BY_INSTROOMROUTE } from "../duiding/duiding.links";
import { duidingen } from "../duiding/duiding.list";
import { Handelingsoptie, HandelingsoptieVerband } from "../handelingsoptie/handelingsoptie";
import { HANDELINGSOPTIE_BY_INSTROOMROUTE } from "../handelingsoptie/handelingsoptie.links";
import { Instroomsoort } from "../instroomsoort";
import { Instroomroute, InstroomroutePartij } from "./instroomroute";
import { PARTIJEN } from "./instroomroute.partijen";
import { instroomrouteSeed } from "./instroomroute.seed";

const OPTIES = "Handelingsopties die voor deze route staan";

export const instroomroute = fixedList({
  entity: Instroomroute,
  query: "instroomroutes",
  description: "De routes waarlangs zorg het basispakket in komt, op naam.",
  order: "naam",
  byId: { description: "Een instroomroute.", id: "Sleutel van de route, bijvoorbeeld sluis." },
  fields: {
    instroomsoort: one(Instroomsoort, "instroomsoortId", "Soort instroom waar de route bij hoort.", { nullable: false }),
    ...PARTIJEN.fields,
    handelingsopties: feiten(
      Handelingsoptie,
      HANDELINGSOPTIE_BY_INSTROOMROUTE,
      "naam",
      `${OPTIES}, op naam; leeg als de tabellen er geen noemen, en zonder suggesties.`,
    ),
    handelingsoptieKoppelingen: verbanden(Handelingsoptie, HandelingsoptieVerband, HANDELINGSOPTIE_BY_INSTROOMROUTE, "naam", OPTIES),
    duidingen: duidingen.below(DUIDING_BY_INSTROOMROUTE, "Duidingen van zorg op deze route."),
  },
  tables: [InstroomroutePartij],
  parts: PARTIJEN.parts,
  seeds: [instroomrouteSeed],
});
