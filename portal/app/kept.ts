/**
 * What the browser keeps of us from one visit to the next. There may be no room, or somebody lets it keep nothing: then it is as
 * on a first visit, and what is on screen stays on screen.
 */
function tried<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}

export const readKept = (name: string): string | undefined => tried(() => localStorage.getItem(name)) ?? undefined;
export const keepText = (name: string, text: string): void => tried(() => localStorage.setItem(name, text));
export const dropKept = (name: string): void => tried(() => localStorage.removeItem(name));
export const keptNames = (): string[] => tried(() => Object.keys(localStorage)) ?? [];
