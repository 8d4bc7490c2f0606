import { hasBrowser } from "../support/browser";
import { startPortal, type PortalRig } from "../support/portal";
import { deskOf } from "../support/portal-desk";
import { workAtInsurer } from "./working/insurer";
import { keyboardAlone } from "./working/keyboard";
import { links } from "./working/links";
import { workAtNza } from "./working/nza";
import { sending } from "./working/sending";
import { workAtZonmw } from "./working/zonmw";
import { workAtZorginstituut } from "./working/zorginstituut";

// On one platform: to start one takes longer than most of them.
(hasBrowser ? describe : describe.skip)("the portal", () => {
  let rig: PortalRig;
  beforeAll(async () => {
    rig = await startPortal(true);
  });
  afterAll(() => rig?.stop());
  const desk = deskOf(() => rig);

  links(desk);
  sending(desk);
  workAtZonmw(desk);
  workAtZorginstituut(desk);
  workAtInsurer(desk);
  workAtNza(desk);
  keyboardAlone(desk);
});
