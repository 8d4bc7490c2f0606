/** By which somebody goes elsewhere on a page. */
const OWN_MOVES = ["wheel", "touchstart", "pointerdown", "keydown"] as const;

/**
 * Brings a part of a page in sight, and keeps it there while the parts around it are being filled; until somebody moves.
 * @returns lets go of it
 */
export function keepInSight(page: HTMLElement, id: string): () => void {
  // Also called when it begins.
  const filled = new ResizeObserver(() => document.getElementById(id)?.scrollIntoView());
  const letGo = (): void => {
    filled.disconnect();
    for (const move of OWN_MOVES) removeEventListener(move, letGo);
  };
  filled.observe(page);
  for (const move of OWN_MOVES) addEventListener(move, letGo, { passive: true });
  return letGo;
}
