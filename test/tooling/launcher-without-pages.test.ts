import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { Place, run } from "../support/launcher";

const ROOT = resolve(__dirname, "../..");

/** This repository as it is where only what runs was installed: without what is built for browsers. */
let folder: string;
let place: Place;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "pakketgraaf-without-pages-"));
  for (const name of readdirSync(ROOT)) if (!["dist", "portal"].includes(name)) symlinkSync(join(ROOT, name), join(folder, name));
  cpSync(join(ROOT, "dist"), join(folder, "dist"), { recursive: true });
  mkdirSync(join(folder, "portal"));
  place = await Place.createPrepared();
});
afterAll(async () => {
  await place?.clear();
  rmSync(folder, { recursive: true, force: true });
});

test("npm start leaves the portal out when its pages are not built, says so, and starts the rest", async () => {
  const launcher = run(["node", join(folder, "dist/scripts/start.js")], place.env, "/");
  await launcher.untilSaid("ready: open");
  expect(launcher.said()).toContain("the portal is left out: its pages are not built");
  expect(launcher.said()).toMatch(/\] starting the issuer, 5 subgraphs and the gateway\n/);
  expect(launcher.said()).toContain(`ready: open http://localhost:${place.ports.gateway}/\n`);
  const { data } = await place.query("{ kennislacunes(first: 1) { nodes { id } } }");
  expect(data.kennislacunes.nodes).toHaveLength(1);
  expect(place.portal).toBeUndefined();
  launcher.signal("SIGTERM");
  expect(await launcher.ended).toBe(0);
});
