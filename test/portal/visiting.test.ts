import { hasBrowser } from "../support/browser";
import { startPortal, type PortalRig } from "../support/portal";
import { deskOf } from "../support/portal-desk";
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

  reading(desk);
  signingIn(desk);
});
