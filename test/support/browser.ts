import { execFileSync } from "node:child_process";
import { chromium, type Browser } from "playwright-core";

/** A machine without Chromium cannot run the tests that need a browser. */
export const hasBrowser = ((): boolean => {
  try {
    execFileSync("chromium", ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
})();

/** Chromium without a window. Its sandbox refuses root, and what it opens here is ours. */
export const startBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: execFileSync("which", ["chromium"], { encoding: "utf8" }).trim(), chromiumSandbox: false });
