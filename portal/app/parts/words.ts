import { useEffect, useState } from "react";

/** What a value of the schema is called on screen, where its own name does not say it. */
const CALLED: Record<string, string> = {
  AGENDA_ITEM: "Agenda-item",
  ZONMW: "ZonMw",
  NZA: "NZa",
  ZORGINSTITUUT: "Zorginstituut Nederland",
  VERZEKERAARS: "Zorgverzekeraars",
  ONDERZOEKSORGANISATIE: "Onderzoeksorganisatie",
  GGZ: "GGZ",
  JA: "Ja",
  NEE: "Nee",
};

/** A value of an enum in words: NIET_BEOORDEELD becomes "Niet beoordeeld". */
export const words = (value: string): string =>
  CALLED[value] ?? value.charAt(0) + value.slice(1).toLowerCase().replaceAll("_", " ");

/** The same inside a sentence. */
export const wordsWithin = (value: string): string => CALLED[value] ?? value.toLowerCase().replaceAll("_", " ");

/** What the schema says of a type, a field (`AgendaItem.fase`) or a value (`Fase.INSTROOM`). */
export type Terms = Record<string, string>;

let loaded: Promise<Terms> | undefined;

/** Loaded when somebody first asks what a term means. */
export function useTerm(name: string, isAsked: boolean): string | undefined {
  const [text, setText] = useState<string>();
  useEffect(() => {
    if (!isAsked) return;
    loaded ??= import("../graph/terms.json").then((file) => file.default as Terms);
    loaded.then((terms) => setText(terms[name] ?? "Hiervan is geen uitleg."), () => (loaded = undefined));
  }, [name, isAsked]);
  return text;
}
