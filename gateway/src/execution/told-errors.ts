import { GraphQLError } from "graphql";
import type { Path } from "./data";

/** Errors in one answer that tell where something is missing. */
const MAX_PLACES = 1000;

/** The errors of an answer, each place told once. */
export class ToldErrors {
  private readonly told: GraphQLError[] = [];
  private readonly places = new Set<string>();
  /** The places that are told, and those above them. */
  private readonly above = new Set<string>();
  private untold = 0;
  private last: GraphQLError | undefined;

  add(error: GraphQLError, path?: Path): void {
    if (!path || path.length === 0) {
      this.told.push(error);
      return;
    }
    const place = JSON.stringify(path);
    const isKnown = this.places.has(place + error.message);
    if (isKnown) return;
    path.forEach((_step, index) => this.above.add(JSON.stringify(path.slice(0, index + 1))));
    if (this.places.size >= MAX_PLACES) {
      this.untold += 1;
      this.last = error;
      return;
    }
    this.places.add(place + error.message);
    this.told.push(errorAt(error, path));
  }

  /** Whether it is told why there is nothing at a place. */
  explains(path: Path): boolean {
    return this.above.has(JSON.stringify(path));
  }

  get all(): GraphQLError[] {
    if (!this.last) return this.told;
    return [...this.told, errorAt(this.last, undefined, ` (and ${this.untold} more places are missing)`)];
  }
}

const errorAt = ({ message, extensions, originalError }: GraphQLError, path?: Path, more = ""): GraphQLError =>
  new GraphQLError(message + more, { extensions, originalError, path });
