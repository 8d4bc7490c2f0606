import { isDeepStrictEqual } from "node:util";
import { setTimeout as pause } from "node:timers/promises";
import { median } from "../signalen/numbers";
import { Platform, type PlatformOptions, type Question } from "../platform";
import { markdown } from "./report";

/** A build, in a folder with databases that are prepared. */
export interface Build {
  name: string;
  options: PlatformOptions & { folder: string };
}

/** Asks all parties but one. */
const FIRST: Question = {
  name: "first",
  query: `{ agendaItem(id: "ag-aft") { onderwerp fase zorgvormen { naam } projecten { nodes { titel } }
    contractvoorwaarden { nodes { omschrijving } } prestaties { nodes { code } } } }`,
};
const LOOK_EVERY_MS = 20;

/** Until a platform answers right: seconds, and seconds of processor of all its processes. */
interface Taken {
  seconds: number;
  processor: number;
}

async function startOnce({ options }: Build, right: unknown): Promise<Taken> {
  const begun = performance.now();
  const platform = await Platform.launch(options);
  try {
    while (!isDeepStrictEqual(await answerOf(platform), right)) await pause(LOOK_EVERY_MS);
    return { seconds: (performance.now() - begun) / 1000, processor: platform.processorTime() / 1000 };
  } finally {
    await platform.stop();
  }
}

const answerOf = (platform: Platform): Promise<unknown> => platform.ask(FIRST).then(({ data }) => data, () => undefined);

/** Prepares the databases of each build, starts all by turns, and says what they took in a table: the middle one of each. */
export async function benchStarts(builds: readonly Build[], rounds: number): Promise<string> {
  let right: unknown;
  for (const { options } of builds) {
    const platform = await Platform.start(options);
    right ??= await answerOf(platform);
    await platform.stop();
  }
  const taken = builds.map((): Taken[] => []);
  for (let round = 0; round < rounds; round += 1) {
    for (const [place, build] of builds.entries()) taken[place].push(await startOnce(build, right));
  }
  const middle = (place: number, of: keyof Taken): number => median(taken[place].map((each) => each[of]));
  const cells = (place: number): string[] =>
    (["seconds", "processor"] as const).flatMap((of) => [middle(place, of).toFixed(1), (middle(place, of) / middle(0, of)).toFixed(2)]);
  return markdown(["", "seconds", "ratio", "CPU seconds", "ratio"], builds.map(({ name }, place) => [name, ...cells(place)]));
}
