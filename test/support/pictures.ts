import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import type { Page } from "playwright-core";

const FOLDER = resolve(__dirname, "../portal/pictures");

/** `UPDATE_PICTURES=true`: what is seen now is what is to be seen from now on. */
const IS_RENEWED = process.env.UPDATE_PICTURES === "true";

/** Cells of a coarse picture: letters are too small for it, so that it says the same whatever fonts a machine has. */
const COARSE = { width: 64, height: 45 };

/** Two pictures, made coarse: by how much their cells differ on average, from 0 to 1, and the first of them as a PNG. */
const COMPARE = `async ([seen, kept, { width, height }]) => {
  const context = new OffscreenCanvas(width, height).getContext("2d", { willReadFrequently: true });
  context.imageSmoothingQuality = "high";
  const coarse = async (base64) => {
    const image = await createImageBitmap(await (await fetch("data:image/png;base64," + base64)).blob());
    context.drawImage(image, 0, 0, width, height);
    return context.getImageData(0, 0, width, height);
  };
  const [one, other] = [await coarse(kept ?? seen), await coarse(seen)];
  const sum = one.data.reduce((sum, value, place) => sum + Math.abs(value - other.data[place]), 0);
  const bytes = new Uint8Array(await (await context.canvas.convertToBlob()).arrayBuffer());
  return { difference: sum / (width * height * 3) / 255, png: btoa(String.fromCharCode(...bytes)) };
}`;

/**
 * By how much what is seen differs from the picture of that name which is kept: 0 is not at all, 1 is black for white.
 * @param on a page of any browser; the pictures are looked at in a page beside it that has no policy
 * @throws Error when there is none to compare with
 */
export async function differenceFrom(name: string, seen: Buffer, on: Page): Promise<number> {
  const file = resolve(FOLDER, `${name}.png`);
  const isNew = IS_RENEWED || !existsSync(file);
  if (isNew && !IS_RENEWED) throw new Error(`no picture ${file}: look at the page, and make one with UPDATE_PICTURES=true`);
  const page = await on.context().newPage();
  try {
    await page.goto("about:blank");
    const kept = isNew ? null : readFileSync(file).toString("base64");
    const given = JSON.stringify([seen.toString("base64"), kept, COARSE]);
    const { difference, png } = await page.evaluate<{ difference: number; png: string }>(`(${COMPARE})(${given})`);
    if (isNew) {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, Buffer.from(png, "base64"));
    }
    return difference;
  } finally {
    await page.close();
  }
}
