import { fixedList } from "@pakketgraaf/subgraph";
import { Instroomroute, InstroomroutePartij } from "./instroomroute";
import { ROUTEPARTIJEN } from "./instroomroute.partijen";
import { InstroomrouteResolver } from "./instroomroute.resolver";
import { instroomrouteSeed } from "./instroomroute.seed";

export const instroomroute = fixedList({
  entity: Instroomroute,
  query: "instroomroutes",
  description: "De routes waarlangs zorg het basispakket in komt, op naam.",
  order: "naam",
  byId: { description: "Een instroomroute.", id: "Sleutel van de route, bijvoorbeeld sluis." },
  resolvers: [InstroomrouteResolver],
  tables: [InstroomroutePartij],
  parts: ROUTEPARTIJEN.parts,
  seeds: [instroomrouteSeed],
});
