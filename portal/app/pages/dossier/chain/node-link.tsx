import { Link } from "@tanstack/react-router";
import { RecordLink } from "../../../parts/record";
import { nameOf } from "./facts";
import type { ChainNode } from "./layout";

/** A tariff has no page of its own: it stands on that of what it is the tariff of. */
export function NodeLink({ node }: { node: ChainNode }) {
  const { record } = node;
  if (record?.__typename === "Tarief") {
    return <Link className="nl-link" to={"/prestaties/$id" as never} params={{ id: record.prestatie.id } as never}>{nameOf(node)}</Link>;
  }
  return <RecordLink record={record}>{nameOf(node)}</RecordLink>;
}
