import { log, messageOf } from "@pakketgraaf/process";
import { allowInsecureRequests, clientCredentialsGrant, discovery, type Configuration } from "openid-client";
import type { Asked, Owners, Verdict } from "../request/request";

/** How a subgraph signs in with the issuer. */
interface Client {
  issuer: string;
  id: string;
  secret: string;
}

export interface GatewayOwnersOptions {
  gatewayUrl: string;
  /** Without it, it asks as anybody, who sees the same. */
  client?: Client;
  /** Milliseconds that the gateway and the issuer may take; without, as long as they like. */
  timeout?: number;
}

/** A record as it is asked for. */
interface Answer {
  data?: { record: { id: string; of?: { id: string } | null } | null };
  errors?: { message: string }[];
}

/** Seconds before its end that a token is not used any more. */
const MARGIN = 30;

/**
 * Asks through the gateway, as a client that sees public records only: whoever refers to a hidden record learns nothing
 * that everybody does not know.
 */
export class GatewayOwners implements Owners {
  /** One for all that wait for it. */
  private token: Promise<string> | undefined;
  /** In seconds since 1970. */
  private tokenUntil = 0;
  private configuration: Promise<Configuration> | undefined;

  constructor(private readonly options: GatewayOwnersOptions) {}

  async check(type: string, id: string, of?: Asked["of"]): Promise<Verdict> {
    const { gatewayUrl, timeout } = this.options;
    const field = type[0].toLowerCase() + type.slice(1);
    const query = `query Reference($id: ID!) { record: ${field}(id: $id) { id${of ? ` of: ${of.field} { id }` : ""} } }`;
    try {
      const response = await fetch(new URL("/graphql", gatewayUrl), {
        method: "POST",
        headers: {
          "content-type": "application/json",
          // A record that was published a moment ago is there.
          "cache-control": "no-cache",
          ...(await this.authorization()),
        },
        body: JSON.stringify({ query, variables: { id } }),
        signal: timeout === undefined ? null : AbortSignal.timeout(timeout),
      });
      // The issuer may have changed its keys, or the client's secret: the next question gets a new token.
      if (response.status === 401) this.token = undefined;
      const { data, errors } = (await response.json()) as Answer;
      if (!data || errors) throw new Error(errors?.[0]?.message ?? `the gateway answered ${response.status}`);
      const { record } = data;
      if (record === null || (of && record.of?.id !== of.id)) return "unknown";
      return record.id === id ? "known" : { became: record.id };
    } catch (error) {
      log.error(`a reference to ${type} could not be verified: ${messageOf(error)}`);
      return "unreachable";
    }
  }

  private async authorization(): Promise<{ authorization?: string }> {
    const { client } = this.options;
    if (!client) return {};
    if (!this.token || this.tokenUntil < Date.now() / 1000) {
      this.tokenUntil = Infinity;
      this.token = this.signIn(client).catch((error: unknown) => {
        this.token = undefined;
        throw error;
      });
    }
    return { authorization: `Bearer ${await this.token}` };
  }

  private async signIn(client: Client): Promise<string> {
    const tokens = await clientCredentialsGrant(await this.discover(client));
    this.tokenUntil = Date.now() / 1000 + (tokens.expiresIn() ?? 0) - MARGIN;
    return tokens.access_token;
  }

  private discover({ issuer, id, secret }: Client): Promise<Configuration> {
    const { timeout } = this.options;
    this.configuration ??= discovery(new URL(issuer), id, secret, undefined, {
      // For an issuer on the same machine or network; where it is reached by https, this changes nothing.
      execute: issuer.startsWith("http://") ? [allowInsecureRequests] : [],
      ...(timeout !== undefined && { timeout: timeout / 1000 }),
    }).catch((error: unknown) => {
      this.configuration = undefined;
      throw error;
    });
    return this.configuration;
  }
}
