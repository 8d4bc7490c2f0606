import type { FieldPolicy, Reference, StoreObject, TypePolicies, TypePolicy } from "@apollo/client";
import type { SelectionSetNode } from "graphql";
import type { CacheFacts } from "./cache-facts";

/** A connection as the cache has it: one page, or more of them joined. */
interface Connection {
  edges?: readonly StoreObject[];
  nodes?: readonly (StoreObject | Reference)[];
  pageInfo?: { hasPreviousPage?: boolean; hasNextPage?: boolean; startCursor?: string | null; endCursor?: string | null };
}

/** One list as it is kept: the pages that were read, joined. */
interface Joined {
  connection: Connection;
  /** The cursor of each record, as far as a page told it: what the page after it is asked with. */
  cursors: readonly (string | undefined)[];
}

/** Lists by what was asked of them: who pages by `edges` is not where who pages by `nodes` is. */
type Kept = Record<string, Joined>;

/**
 * The rules by which Apollo Client's `InMemoryCache` keeps this graph: records by `__typename` and `id`, what is of a day by
 * its `op` too, values with the record that they belong to, and the pages of a list as one list, whether it is paged by
 * `edges` or by `nodes`.
 */
export function typePoliciesOf({ lists, values, ofDays, valueLists }: CacheFacts): TypePolicies {
  const policies: Record<string, TypePolicy> = {};
  const policyOf = (type: string): TypePolicy & { fields: Record<string, FieldPolicy> } =>
    Object.assign((policies[type] ??= {}), { fields: (policies[type].fields as Record<string, FieldPolicy>) ?? {} });

  for (const type of values) Object.assign(policyOf(type), { keyFields: false, merge: !/(Connection|Edge|^PageInfo)$/.test(type) });
  // Of which day it is, is known where that was asked; elsewhere it stays with what it was asked of.
  for (const type of ofDays) policyOf(type).keyFields = ({ op }) => (op ? ["id", "op"] : false);
  // Of who asks there is one.
  if (values.includes("Viewer")) policyOf("Viewer").keyFields = [];
  for (const [type, fields] of Object.entries(valueLists)) {
    // Nothing says which of the values is which: what comes replaces what was.
    for (const field of fields) policyOf(type).fields[field] = { merge: false };
  }
  for (const [type, fields] of Object.entries(lists)) {
    for (const [field, keyArgs] of Object.entries(fields)) policyOf(type).fields[field] = pagedList(keyArgs);
  }
  return policies;
}

function pagedList(keyArgs: string[]): FieldPolicy<Kept, Connection, Connection> {
  return {
    keyArgs: keyArgs.length > 0 ? keyArgs : false,
    read(kept, { args, field, canRead, readField }) {
      const list = kept?.[askedIn(field?.selectionSet)];
      // A page that was not read yet is asked for, also where each page is a query of its own.
      if (!list || !holdsPageAfter(list, args?.after)) return undefined;
      const { edges, nodes, ...others } = list.connection;
      return {
        ...others,
        ...(edges && { edges: edges.filter((edge) => canRead(readField<StoreObject | Reference>("node", edge))) }),
        ...(nodes && { nodes: nodes.filter((node) => canRead(node)) }),
      };
    },
    merge(kept, page, { args, field, readField }) {
      const asked = askedIn(field?.selectionSet);
      const cursorOf = (edge: StoreObject) => readField<string>("cursor", edge);
      return { ...kept, [asked]: join(kept?.[asked], page, args?.after, cursorOf) };
    },
  };
}

/** Which of `edges` and `nodes` a selection has; a fragment stands for what it has. */
function askedIn(selectionSet: SelectionSetNode | undefined): string {
  const names = (selectionSet?.selections ?? []).flatMap((selection): string[] => {
    if (selection.kind === "InlineFragment") return [askedIn(selection.selectionSet)];
    if (selection.kind === "FragmentSpread") return [`...${selection.name.value}`];
    return ["edges", "nodes"].includes(selection.name.value) ? [selection.name.value] : [];
  });
  return [...new Set(names.filter((name) => name !== ""))].sort().join(" ");
}

type After = string | null | undefined;

function holdsPageAfter({ cursors, connection }: Joined, after: After): boolean {
  if (after == null) return true;
  const place = cursors.indexOf(after);
  return place >= 0 && (place < cursors.length - 1 || connection.pageInfo?.hasNextPage === false);
}

type CursorOf = (edge: StoreObject) => string | undefined;

function join(list: Joined | undefined, page: Connection, after: After, cursorOf: CursorOf): Joined {
  const size = (page.edges ?? page.nodes)?.length;
  if (size === undefined) return { connection: { ...list?.connection, ...page }, cursors: list?.cursors ?? [] };
  const before = after == null || !list ? 0 : list.cursors.indexOf(after) + 1;
  // It comes after what is not there: to add it would leave a hole.
  if (after != null && list && before === 0) return list;

  const cursors = Array.from({ length: size }, (_, place) => page.edges && cursorOf(page.edges[place]));
  const { startCursor, endCursor } = page.pageInfo ?? {};
  if (size > 0 && startCursor != null) cursors[0] = startCursor;
  if (size > 0 && endCursor != null) cursors[size - 1] = endCursor;
  const known: Connection = before > 0 ? list!.connection : {};
  const { hasPreviousPage, startCursor: start } = known.pageInfo ?? {};
  return {
    connection: {
      ...page,
      ...(page.edges && { edges: [...(known.edges ?? []).slice(0, before), ...page.edges] }),
      ...(page.nodes && { nodes: [...(known.nodes ?? []).slice(0, before), ...page.nodes] }),
      // Where the list begins its first page says; where it ends, its last.
      ...(page.pageInfo && {
        pageInfo: {
          ...page.pageInfo,
          ...(hasPreviousPage !== undefined && { hasPreviousPage }),
          ...(start !== undefined && { startCursor: start }),
        },
      }),
    },
    cursors: [...(before > 0 ? list!.cursors.slice(0, before) : []), ...cursors],
  };
}
