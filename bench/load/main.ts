// Asks, in a process of its own: what asking takes is not of who asks for it. Told what to do by `LoadGenerator`.
import { Pool } from "undici";
import { Judge } from "./judge";
import { withNewKey } from "./new-key";
import { VERDICTS, type Answered, type Asked, type Order, type Slice, type Verdict } from "./messages";

const SHOWN = 400;

let asked: readonly Asked[] = [];
let judge = new Judge(asked);

async function run({ url, headers, order, connections, milliseconds }: Slice): Promise<Answered> {
  const { origin, pathname: path } = new URL(url);
  const pool = new Pool(origin, { connections, pipelining: 1, headersTimeout: 0, bodyTimeout: 0 });
  const verdicts = Object.fromEntries(VERDICTS.map((verdict) => [verdict, 0])) as Record<Verdict, number>;
  const answered: Answered = { verdicts, latencies: [], bytes: 0, taken: 0 };
  const begun = performance.now();
  let next = 0;
  const isOver = (): boolean => (milliseconds === undefined ? next >= order.length : performance.now() - begun >= milliseconds);
  const one = async (place: number): Promise<void> => {
    const sent = performance.now();
    const request = { method: "POST", path, headers: { "content-type": "application/json", ...headers }, body: withNewKey(asked[place].body) } as const;
    const { statusCode, body } = await pool.request(request);
    const text = await body.text();
    const taken = performance.now() - sent;
    const verdict = judge.judge(place, statusCode, text);
    verdicts[verdict] += 1;
    answered.bytes += Buffer.byteLength(text);
    if (verdict === "whole") answered.latencies.push(taken);
    else answered.example ??= `${statusCode} ${text.slice(0, SHOWN)}`;
  };
  const keepAsking = async (): Promise<void> => {
    while (!isOver()) {
      const place = order[next % order.length];
      next += 1;
      await one(place).catch((error: Error) => {
        verdicts.failed += 1;
        answered.example ??= error.message;
      });
    }
  };
  await Promise.all(Array.from({ length: connections }, keepAsking));
  answered.taken = performance.now() - begun;
  await pool.close();
  return answered;
}

process.on("message", (order: Order) => {
  if ("asked" in order) {
    asked = order.asked;
    judge = new Judge(asked);
  } else void run(order.slice).then((answered) => process.send!(answered));
});
process.once("disconnect", () => process.exit());
