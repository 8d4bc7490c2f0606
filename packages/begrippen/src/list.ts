import type { Link, ListOf, Loaders } from "@pakketgraaf/subgraph";
import type { ClassType } from "type-graphql";
import { connectionOf, type LinkStatus } from "./connection";
import { listArgsOf, toListArguments, type LinkedArgs, type ListArgs } from "./list-args";
import { volgordeOf, type OrderColumns } from "./volgorde";

export interface ListDefinition<T extends { id: string }, F> extends OrderColumns {
  of: new () => T;
  /** Its records, for the descriptions. */
  plural: string;
  by: ClassType<F & object>;
  /** Adds the filter's conditions on alias `e`. */
  filter: ListOf<T, F>["filter"];
  /** What an edge tells of the link that it runs over, beside its grounds. */
  status?: LinkStatus;
}

/**
 * A noun's lists: the GraphQL types of their answers (`Connection`) and of their arguments (`Args`; `LinkedArgs` for those
 * that run over links with grounds), and how they are read.
 */
export function listOf<T extends { id: string }, F>({ of: Node, plural, by: Filter, filter, status, ...columns }: ListDefinition<T, F>) {
  const { Volgorde, ...ordered } = volgordeOf(Node.name, columns);
  const { ListArgs: Args, LinkedArgs } = listArgsOf(Filter, Volgorde);
  const Connection = connectionOf(Node, plural, status);
  const list: ListOf<T, F> = { entity: Node, ...ordered, filter };
  return {
    Args,
    LinkedArgs,
    Connection,
    /** The list at the root. */
    all: (loaders: Loaders, args: ListArgs<F>) => new Connection(loaders.list(list).all(toListArguments(args))),
    /** The records that a link ties to any of these parents, each once. */
    below: (loaders: Loaders, link: Link, parents: string | readonly string[], args: ListArgs<F> | LinkedArgs<F>) =>
      new Connection(loaders.list(list).below(link, [parents].flat(), toListArguments(args))),
  };
}
