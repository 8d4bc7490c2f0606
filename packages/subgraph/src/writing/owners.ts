import { log, messageOf } from "@pakketgraaf/process";
import type { GatewayClient } from "../request/gateway-client";
import type { Asked, Owners, Verdict } from "../request/request";

/** A record as it is asked for. */
interface Answer {
  record: { id: string; of?: { id: string } | null } | null;
  /** The record that it is to be of, which may have another id now. */
  of?: { id: string } | null;
}

const fieldOf = (type: string): string => type[0].toLowerCase() + type.slice(1);

/**
 * Asks through the gateway, as a client that sees public records only: whoever refers to a hidden record learns nothing
 * that everybody does not know.
 */
export class GatewayOwners implements Owners {
  constructor(private readonly gateway: GatewayClient) {}

  async check(type: string, id: string, of?: Asked["of"]): Promise<Verdict> {
    const query = of
      ? `query Reference($id: ID!, $of: ID!) { record: ${fieldOf(type)}(id: $id) { id of: ${of.field} { id } } of: ${fieldOf(of.type)}(id: $of) { id } }`
      : `query Reference($id: ID!) { record: ${fieldOf(type)}(id: $id) { id } }`;
    try {
      const { status, data, errors } = await this.gateway.ask<Answer>(query, { id, ...(of && { of: of.id }) });
      if (!data || errors) throw new Error(errors?.[0]?.message ?? `the gateway answered ${status}`);
      const { record } = data;
      if (record === null || (of && (!data.of || record.of?.id !== data.of.id))) return "unknown";
      if (record.id === id && data.of?.id === of?.id) return "known";
      return { became: record.id, ...(data.of && { of: data.of.id }) };
    } catch (error) {
      log.error(`a reference to ${type} could not be verified: ${messageOf(error)}`);
      return "unreachable";
    }
  }
}
