import { log, messageOf } from "@pakketgraaf/process";
import { type Apart, workApart } from "@pakketgraaf/subgraph";
import { forgetOtherRules } from "../bepalen/vergeten";
import { GatewayFeed } from "./gateway-feed";
import { CountedFeed } from "./metingen";
import { vormOf } from "./vorm";
import { Volger } from "./volger";

/** Whose connections write the index: it is nobody's own. */
const SIGNALERING = "signalering";
/** Milliseconds after which a feed is asked again: a write is to be seen within two seconds. */
const EVERY_MS = 400;
const MOST_MS = 15_000;
/** Milliseconds after which a database that was away is tried again. */
const RETRY_MS = 1000;

workApart(({ connections, gateway, tell }: Apart) => {
  let volger: Volger | undefined;
  let retry: NodeJS.Timeout | undefined;
  let stopped = false;
  const feed = new CountedFeed(new GatewayFeed(gateway), tell);
  const begin = async (): Promise<void> => {
    try {
      const dataSource = await connections.of(SIGNALERING);
      if (stopped) return;
      await forgetOtherRules(dataSource);
      volger = new Volger({ dataSource, feed, vorm: vormOf(), every: EVERY_MS, most: MOST_MS });
      volger.start();
    } catch (error) {
      log.error(`the feeds are not followed: ${messageOf(error)}`);
      if (!stopped) retry = setTimeout(() => (begun = begin()), RETRY_MS);
    }
  };
  let begun = begin();
  return {
    stop: async () => {
      stopped = true;
      clearTimeout(retry);
      await begun;
      await volger?.stop();
    },
  };
});
