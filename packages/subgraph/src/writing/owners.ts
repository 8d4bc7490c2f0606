import { log, messageOf } from "@pakketgraaf/process";
import type { GatewayClient } from "../request/gateway-client";
import type { Asked, Owners, Verdict } from "../request/request";

/** A record as it is asked for. */
interface Answer {
  record: { id: string; of?: { id: string } | null } | null;
}

/**
 * Asks through the gateway, as a client that sees public records only: whoever refers to a hidden record learns nothing
 * that everybody does not know.
 */
export class GatewayOwners implements Owners {
  constructor(private readonly gateway: GatewayClient) {}

  async check(type: string, id: string, of?: Asked["of"]): Promise<Verdict> {
    const field = type[0].toLowerCase() + type.slice(1);
    const query = `query Reference($id: ID!) { record: ${field}(id: $id) { id${of ? ` of: ${of.field} { id }` : ""} } }`;
    try {
      const { status, data, errors } = await this.gateway.ask<Answer>(query, { id });
      if (!data || errors) throw new Error(errors?.[0]?.message ?? `the gateway answered ${status}`);
      const { record } = data;
      if (record === null || (of && record.of?.id !== of.id)) return "unknown";
      return record.id === id ? "known" : { became: record.id };
    } catch (error) {
      log.error(`a reference to ${type} could not be verified: ${messageOf(error)}`);
      return "unreachable";
    }
  }
}
