import { randomUUID } from "node:crypto";
import { trustedDocument } from "./questions";
import type { Question } from "../platform";

/**
 * The trusted document that proposes a link, of another two records each time.
 * @param token of who may link projects
 */
export function proposal(token: string, projects: readonly string[], agendaItems: readonly string[]): Question {
  const pairs = projects.flatMap((projectId) => agendaItems.map((agendaItemId) => ({ projectId, agendaItemId }))).values();
  const variables = (): Record<string, unknown> => {
    const { value: pair, done } = pairs.next();
    if (done) throw new Error("all links have been proposed: ask for fewer rounds, or for less long");
    const input = { ...pair, grondslag: "AFGELEID", onderbouwing: "Gaat over dezelfde zorg.", bronnen: [{ titel: "Projectpagina" }] };
    return { sleutel: randomUUID(), input };
  };
  return { name: "Voorstellen", query: trustedDocument("Voorstellen"), variables, token };
}
