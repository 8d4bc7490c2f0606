import { titleOf, processorOf } from "./report";
import { answersOf, type Measured } from "./measure";
import { PARTS, type Part } from "./row";

const COLOURS: Record<Part, string> = { gateway: "#1f5fa8", subgraphs: "#4f9d69", postgres: "#c98a1b" };
const [WIDTH, LEFT, LINE, HEAD, RIGHT] = [900, 230, 22, 26, 80];

const escaped = (text: string): string => text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

/** Bars of what each row takes of the processor for an answer, by part, as SVG: a block for each setting. */
export function chartOf(settings: readonly (readonly Measured[])[]): string {
  const parts: string[] = [];
  let top = HEAD;
  const text = (x: number, y: number, content: string, weight = "normal"): void =>
    void parts.push(`<text x="${x}" y="${y}" font-weight="${weight}">${escaped(content)}</text>`);
  PARTS.forEach((part, place) => {
    parts.push(`<rect x="${LEFT + place * 110}" y="4" width="12" height="12" fill="${COLOURS[part]}"/>`);
    text(LEFT + place * 110 + 18, 15, part);
  });
  for (const setting of settings) {
    const most = Math.max(...setting.map(processorOf));
    text(8, top + 16, titleOf(setting[0]), "bold");
    top += HEAD;
    for (const measured of setting) {
      text(8, top + 14, measured.row.name);
      let left = LEFT;
      for (const part of PARTS) {
        const width = ((measured.processor[part] / answersOf(measured)) * (WIDTH - LEFT - RIGHT)) / most;
        parts.push(`<rect x="${left.toFixed(1)}" y="${top}" width="${width.toFixed(1)}" height="${LINE - 6}" fill="${COLOURS[part]}"/>`);
        left += width;
      }
      text(left + 6, top + 14, `${processorOf(measured).toFixed(1)} ms`);
      top += LINE;
    }
  }
  const size = `width="${WIDTH}" height="${top + 8}" viewBox="0 0 ${WIDTH} ${top + 8}"`;
  const open = `<svg xmlns="http://www.w3.org/2000/svg" ${size} font-family="sans-serif" font-size="13">`;
  return [open, `<rect width="100%" height="100%" fill="#fff"/>`, ...parts, "</svg>", ""].join("\n");
}
