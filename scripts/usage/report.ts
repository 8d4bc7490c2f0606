import type { Coordinate } from "../../gateway/src/observe/coordinates";
import type { Use, UsageReport } from "../../gateway/src/observe/field-usage";

/** One field or argument, over all gateways. */
interface FieldUse extends Coordinate {
  /** Who asks it, most often first. */
  clients: (Use & { client: string })[];
}

/** What several gateways counted, added up. */
function clientsOf(coordinate: string, usages: readonly UsageReport[]): FieldUse["clients"] {
  const clients = new Map<string, FieldUse["clients"][number]>();
  for (const usage of usages) {
    for (const [client, uses] of Object.entries(usage.clients)) {
      const use = uses[coordinate];
      if (!use) continue;
      const { count, last } = clients.get(client) ?? { count: 0, last: "" };
      clients.set(client, { client, count: count + use.count, last: last > use.last ? last : use.last });
    }
  }
  return [...clients.values()].sort((one, other) => other.count - one.count || one.client.localeCompare(other.client));
}

/** The report as text: who asks what is deprecated, or with `all` who asks anything, and then what nobody asks. */
export function reportOf(usages: readonly UsageReport[], all: boolean): string {
  const known = new Map(usages.flatMap((usage) => usage.fields).map((field) => [field.coordinate, field]));
  const fields = [...known.values()].map((field) => ({ ...field, clients: clientsOf(field.coordinate, usages) }));
  const wanted = fields.filter(({ deprecated, clients }) => (all ? clients.length > 0 : deprecated !== null));
  const unused = fields.filter(({ clients }) => clients.length === 0).map(({ coordinate }) => `  ${coordinate}`);
  const since = usages.map((usage) => usage.since).sort()[0];
  return [
    `Counted since ${since} by ${usages.length} gateway${usages.length === 1 ? "" : "s"}.`,
    "",
    all ? "Asked:" : "Deprecated:",
    ...(wanted.length > 0 ? wanted.flatMap(linesOf) : ["  nothing"]),
    ...(all ? ["", "Asked by nobody:", ...(unused.length > 0 ? unused : ["  nothing"])] : []),
    "",
  ].join("\n");
}

const linesOf = ({ coordinate, deprecated, clients }: FieldUse): string[] => [
  `  ${coordinate}${deprecated === null ? "" : `  (deprecated: ${deprecated})`}`,
  ...(clients.length > 0
    ? clients.map(({ client, count, last }) => `    ${client}: ${count}×, last on ${last}`)
    : ["    nobody"]),
];
