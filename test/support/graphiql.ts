import { readdirSync, statSync } from "node:fs";
import { join, resolve } from "node:path";

const ASSETS = resolve(__dirname, "../../gateway/dist/graphiql/assets");

/** Where a gateway has a file of its page, by the file's name without the hash of what is in it. */
export async function addressOf(origin: string, name: string): Promise<string> {
  const page = await (await fetch(`${origin}/`)).text();
  const [before, after] = name.split(".");
  return new RegExp(`/graphiql/${before}-\\w+\\.${after}`).exec(page)![0];
}

/** The address of the largest of GraphiQL's files: more than a megabyte. */
export function largestAsset(): string {
  const size = (file: string): number => statSync(join(ASSETS, file)).size;
  return `/graphiql/${readdirSync(ASSETS).sort((a, b) => size(b) - size(a))[0]}`;
}
