import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { Portal } from "./frame/portal";
import { createGraph } from "./graph/client";
import { answerFromFrame } from "./identity/silent-frame";
import { Session } from "./identity/session";
import type { Settings } from "./settings";
import "./frame/style";

/** The frame of a silent sign-in has nothing to show. */
if (!answerFromFrame()) void start();

async function start(): Promise<void> {
  const settings: Settings = JSON.parse(document.getElementById("settings")!.textContent!);
  const session = new Session(settings);
  const from = await session.start().catch(() => "/");
  if (from !== undefined) history.replaceState(null, "", from);
  const graph = createGraph(settings.gateway, session);
  // What was kept for one user is not for the next.
  let [standing, user] = [session.standing, session.user?.sub];
  session.subscribe(() => {
    // While it is looked whether somebody is signed in already, all that is asked waits: nothing is kept yet.
    const isAnother = standing !== "looking" && session.user?.sub !== user;
    [standing, user] = [session.standing, session.user?.sub];
    if (isAnother) void graph.resetStore().catch(() => undefined);
  });
  createRoot(document.getElementById("portal")!).render(
    <StrictMode>
      <Portal graph={graph} session={session} settings={settings} />
    </StrictMode>,
  );
}
