import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { ROOT } from "../schema/root";
import { readLauncherEnv } from "./start/env";

const FOLDER = join(ROOT, "docs/portal");
const SIZE = { width: 1280, height: 860 };
const PATIENCE_MS = 60_000;

/** The pages that the README shows, each light or dark. */
const PAGES = [
  { name: "agenda", address: "/agenda", scheme: "light" },
  { name: "dossier", address: "/agenda/ag-hipec#tijdlijn", scheme: "light" },
  { name: "zorgvorm", address: "/zorgvormen/mammaprint?op=2019-06-01", scheme: "light" },
  { name: "duiding", address: "/duidingen/st-genexpressie-2023", scheme: "dark" },
  { name: "signalen", address: "/signalen", scheme: "dark" },
] as const;

/** `npm run screenshots [<chromium>]`: pictures of pages of the platform that `npm start` runs, for the README. */
async function main([executablePath = "/usr/bin/chromium"]: string[]): Promise<void> {
  const { portalPort } = readLauncherEnv();
  const browser = await chromium.launch({ executablePath, chromiumSandbox: false });
  mkdirSync(FOLDER, { recursive: true });
  for (const { name, address, scheme } of PAGES) {
    const page = await browser.newPage({ viewport: SIZE, colorScheme: scheme, locale: "nl-NL" });
    page.setDefaultTimeout(PATIENCE_MS);
    await page.goto(`http://127.0.0.1:${portalPort}${address}`);
    await page.getByRole("heading", { level: 1 }).waitFor();
    await page.locator(".waiting, [aria-busy=true]").first().waitFor({ state: "detached" });
    const part = new URL(page.url()).hash;
    if (part) await page.locator(part).scrollIntoViewIfNeeded();
    await page.screenshot({ path: join(FOLDER, `${name}.png`) });
    console.log(`docs/portal/${name}.png`);
    await page.close();
  }
  await browser.close();
}

main(process.argv.slice(2)).catch((error: Error) => {
  console.error(error.message);
  process.exit(1);
});
