import { GRAAF } from "@pakketgraaf/begrippen";
import { defineSubgraph } from "@pakketgraaf/subgraph";
import { agendaItem } from "./agenda-item";
import { doorlooptijd } from "./doorlooptijd";
import { duiding } from "./duiding";
import { duidingsimpact } from "./duidingsimpact";
import { handelingsoptie } from "./handelingsoptie";
import { keten } from "./keten";
import { onderzoeksagenda } from "./onderzoeksagenda";
import { overzichten } from "./overzicht";
import { allPartijen, isPartij } from "./partijen";
import { records } from "./records";
import { signaal } from "./signaal";
import { signaalantwoord } from "./signaalantwoord";
import { signaalregel } from "./signaalregel";
import { signaaltelling } from "./signaaltelling";
import { signaleringStand } from "./signalering-stand";
import { suggesties } from "./suggestie";
import { suggestieafwijzing } from "./suggestieafwijzing";
import { volgen } from "./volgen/volgen";
import { zoeken } from "./zoeken";
import { zorgvorm } from "./zorgvorm";

export const signalering = defineSubgraph({
  name: "signalering",
  port: 4005,
  graph: GRAAF,
  folder: __dirname,
  nouns: [
    ...[signaalregel, signaal, signaalantwoord, signaaltelling, signaleringStand],
    ...[...overzichten, onderzoeksagenda, keten, ...duidingsimpact, ...doorlooptijd, ...zoeken],
    ...[agendaItem, duiding, zorgvorm, handelingsoptie, ...records],
    ...[...suggesties, suggestieafwijzing],
  ],
  standingOf: async (organisation, open) => ((await isPartij(organisation, open)) ? "owner" : "public"),
  organisations: allPartijen,
  alongside: volgen,
  // Signals change with what others record, of which no mutation here tells caches.
  maxAge: 0,
});
