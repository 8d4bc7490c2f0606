import { isIPv6 } from "node:net";
import type { Client } from "../admission";

/** Whose budget a request is charged to: the organisation and client of the token, or the address of who has none. */
export const rateKeyOf = ({ viewer, ip }: Client): string =>
  viewer.sub === null ? `address:${networkOf(ip)}` : `client:${viewer.organisatie ?? ""}:${viewer.azp ?? ""}`;

/** The address itself, or the /64 of an IPv6 address: one subscriber has at least all of that. */
export function networkOf(ip: string): string {
  const [, mapped] = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(ip) ?? [];
  if (mapped) return mapped;
  if (!isIPv6(ip)) return ip;
  const [before, after = ""] = ip.split("::").map((half) => half.split(":").filter((group) => group !== ""));
  const zeros = ip.includes("::") ? Array<string>(8 - before.length - after.length).fill("0") : [];
  const groups = [...before, ...zeros, ...after].slice(0, 4);
  return `${groups.map((group) => parseInt(group, 16).toString(16)).join(":")}::/64`;
}
