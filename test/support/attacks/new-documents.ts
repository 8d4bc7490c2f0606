import { readFileSync } from "node:fs";
import { Agent } from "node:http";
import { join } from "node:path";
import { LIMIT_DEFAULTS } from "../../../gateway/src/admission/limits";
import { ask } from "../faults/load";
import { conditionalQueries } from "../planning/conditional-queries";

const VARIABLES = Object.fromEntries(Array.from({ length: LIMIT_DEFAULTS.directives }, (_, n) => [`v${n}`, true]));
const DEAR = conditionalQueries(LIMIT_DEFAULTS).slice(0, 2);

/** A document of 4 kB that nobody has asked before, of which planning takes longest: the body of a request. */
export function dearDocument(n: number): string {
  const query = DEAR[n % DEAR.length].replace("query", `query Q${n}`);
  return JSON.stringify({ query, variables: VARIABLES });
}

/** One that is as cheap as any. */
export const cheapDocument = (n: number): string =>
  JSON.stringify({ query: `{ agendaItem(id: "ag-hipec") { a${n}: onderwerp projecten { totaal } zorgvormen { naam } } }` });

const { operations } = JSON.parse(readFileSync(join(__dirname, "../../../schema/documents.json"), "utf8"));
const { id } = operations.find(({ name }: { name: string }) => name === "OnderzoekPerAgendaItem");
export const TRUSTED_DOCUMENT = JSON.stringify({ documentId: id, variables: { first: 3 } });

/** Sends so many requests, eight at a time. Gives how many were answered by status and code. */
export async function sendMany(url: string, count: number, bodyOf: (n: number) => string): Promise<Record<string, number>> {
  const answers: Record<string, number> = {};
  const agent = new Agent({ keepAlive: true });
  let sent = 0;
  const client = async (): Promise<void> => {
    while (sent < count) {
      const { status, body } = await ask(url, bodyOf(sent++), agent);
      note(answers, status, body);
    }
  };
  await Promise.all(Array.from({ length: 8 }, client));
  agent.destroy();
  return answers;
}

/** Sends so many a second, from an address of its own, until it is stopped. */
export function sendEvery(url: string, perSecond: number, address: string, bodyOf: (n: number) => string) {
  const answers: Record<string, number> = {};
  const agent = new Agent({ keepAlive: true });
  const running: Promise<void>[] = [];
  const timer = setInterval(() => {
    const sending = ask(url, bodyOf(running.length), agent, { "x-forwarded-for": address });
    running.push(sending.then(({ status, body }) => note(answers, status, body)));
  }, 1000 / perSecond);
  return {
    stop: async (): Promise<Record<string, number>> => {
      clearInterval(timer);
      await Promise.all(running);
      agent.destroy();
      return answers;
    },
  };
}

function note(answers: Record<string, number>, status: number, body: string): void {
  const [, code = "ok"] = /"code":"(\w+)"/.exec(body) ?? [];
  answers[`${status} ${code}`] = (answers[`${status} ${code}`] ?? 0) + 1;
}
