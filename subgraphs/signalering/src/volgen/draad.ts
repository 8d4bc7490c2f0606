import { type Apart, workApart } from "@pakketgraaf/subgraph";
import { Volgbeurten } from "./beurten";
import { GatewayFeed } from "./gateway-feed";
import { CountedFeed } from "./metingen";
import { vormOf } from "./vorm";

/** Whose connections write the index: it is nobody's own. */
const SIGNALERING = "signalering";
/** Milliseconds after which a feed is asked again: a write is to be seen within two seconds. */
const EVERY_MS = 400;
const MOST_MS = 15_000;
/** Milliseconds between two looks at who follows. */
const LOOK_MS = 15_000;

workApart(
  ({ connections, gateway, tell }: Apart) =>
    new Volgbeurten({
      open: () => connections.of(SIGNALERING),
      feed: new CountedFeed(new GatewayFeed(gateway), tell),
      vorm: vormOf(),
      every: EVERY_MS,
      most: MOST_MS,
      look: LOOK_MS,
    }),
);
