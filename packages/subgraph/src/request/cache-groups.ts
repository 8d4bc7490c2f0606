/*
 * Public answers tell caches what they were made from, and answers to mutations what they changed (RFC 9875). A group is
 * a type of records, `Book`: of all answers that a change of any of them may change; or one record,
 * `Book:emma`: of answers that read it by its key and nothing else of its type.
 */

/** Of a mutation that changes more, it is not told what. */
const MAX_CHANGED = 100;
/** In a header as it is; the others count for the whole type. */
export const PLAIN_ID = /^[\w.-]{1,100}$/;
/** Of an answer to a mutation that changed nothing: a group that no answer is in. */
const NOTHING = "nothing";

export const recordGroup = (type: string, id: string): string => `${type}:${id}`;

/** What a request's mutations changed, for caches. Nothing was told: nothing was changed. */
export class ChangedGroups {
  private readonly groups = new Set<string>();
  private isKnown = true;

  /** @param groups undefined: it is not known what */
  tell(groups: readonly string[] | undefined): void {
    if (!groups) this.isKnown = false;
    else for (const group of groups) this.groups.add(group);
  }

  /** Undefined when it is not known. */
  get all(): string[] | undefined {
    if (!this.isKnown || this.groups.size > MAX_CHANGED) return undefined;
    return this.groups.size > 0 ? [...this.groups].sort() : [NOTHING];
  }
}

/** The groups of answers that changes of records change. */
export const groupsOf = (changes: readonly { type: string; id: string }[]): string[] => [
  ...new Set(changes.flatMap(({ type, id }) => (PLAIN_ID.test(id) ? [type, recordGroup(type, id)] : [type]))),
];

/** A list of strings as in RFC 9651. Ours have nothing to escape. */
export const asHeader = (groups: readonly string[]): string => groups.map((group) => `"${group}"`).join(", ");
