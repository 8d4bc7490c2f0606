import type { Graph } from "@pakketgraaf/subgraph";
import { ViewerResolver } from "./viewer";
import { wijzigingenResolver } from "./wijziging";

/** What the graph says of itself, in the same words by every party: composition takes them together. */
export const GRAAF: Graph = {
  descriptions: {
    schema:
      "Pakketgraaf: wat Zorginstituut Nederland, ZonMw, zorgverzekeraars en de NZa weten van het beheer van het basispakket, in een graaf. Elk record noemt zijn bronnen; wat onbekend is, is null. Een partij die niet bereikbaar is, kost alleen haar eigen velden.",
    query:
      "Wat er te vragen is: een record op zijn sleutel, lijsten om te doorzoeken en te filteren, en van elke partij wat er wijzigt.",
    mutation:
      "Wat een partij met een token kan wijzigen aan haar eigen records. Wat de gebruiker kan verhelpen, staat in `fouten`; dan is er niets gewijzigd.",
  },
  resolvers: (subgraph, types) => [ViewerResolver, wijzigingenResolver(subgraph, types)],
};
