import { hasBrowser } from "../support/browser";
import { startPortal, type PortalRig } from "../support/portal";
import { deskOf } from "../support/portal-desk";
import { appearance } from "./visiting/appearance";
import { charts } from "./visiting/charts";
import { choosing } from "./visiting/choosing";
import { concern } from "./visiting/concern";
import { dossier } from "./visiting/dossier";
import { everyPage } from "./visiting/every-page";
import { firstView } from "./visiting/first-view";
import { freshness } from "./visiting/freshness";
import { longLists } from "./visiting/long-lists";
import { printing } from "./visiting/print";
import { reading } from "./visiting/reading";
import { signingIn } from "./visiting/signing-in";

// On one platform: to start one takes longer than most of them.
(hasBrowser ? describe : describe.skip)("the portal", () => {
  let rig: PortalRig;
  beforeAll(async () => {
    rig = await startPortal();
  });
  afterAll(() => rig?.stop());
  const desk = deskOf(() => rig);

  everyPage(desk);
  reading(desk);
  choosing(desk);
  dossier(desk);
  concern(desk);
  charts(desk);
  signingIn(desk);
  firstView(desk);
  appearance(desk);
  printing(desk);
  freshness(desk);
  longLists(desk);
});
