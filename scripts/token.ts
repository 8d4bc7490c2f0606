import { command } from "../schema/command";
import { CLIENTS, hasSecret, type IssuerClient } from "./issuer/clients";
import { readIssuerEnv } from "./issuer/env";
import { issuerSecrets } from "./issuer/secrets";

/** `npm run token -- zonmw`: a token of the local issuer, as the software of that organisation asks for one. */
async function token(id: string | undefined): Promise<string> {
  const { folder, url } = readIssuerEnv();
  const client = findClient(id, url);
  const endpoint = await findTokenEndpoint(url);
  const response = await fetch(endpoint, {
    method: "POST",
    body: new URLSearchParams({
      grant_type: "client_credentials",
      client_id: client.id,
      client_secret: issuerSecrets(folder).clients[client.id],
    }),
  });
  const { access_token, error, error_description } = (await response.json()) as Record<string, string>;
  if (error === "invalid_client") {
    throw new Error(
      `${url} does not know the secret of ${client.id} in ${folder}; choose the folder of that copy with DATA_DIR=…`,
    );
  }
  if (!access_token) throw new Error(`${url} gives no token: ${error}: ${error_description}`);
  return access_token;
}

function findClient(id: string | undefined, url: string): IssuerClient {
  const client = CLIENTS.find((each) => each.id === id);
  if (client && !hasSecret(client)) {
    throw new Error(
      `${id} is a portal: it sends staff to ${url}/auth to sign in with a browser; ` +
        `for the organisation's software: npm run token -- ${client.organisatie ?? "<organisatie>"}`,
    );
  }
  if (!client) {
    const ids = CLIENTS.filter(hasSecret).map((each) => each.id);
    throw new Error(`${id ? `there is no client "${id}"; there are` : "name a client"}: ${ids.join(", ")}`);
  }
  return client;
}

async function findTokenEndpoint(url: string): Promise<string> {
  const response = await fetch(`${url}/.well-known/openid-configuration`).catch(() => {
    throw new Error(`nothing answers at ${url}: the platform is not running (npm start), or with another PORT_ISSUER`);
  });
  const { token_endpoint } = (await response.json().catch(() => ({}))) as Record<string, string | undefined>;
  if (!token_endpoint) throw new Error(`what answers at ${url} is no issuer; choose its port with PORT_ISSUER=…`);
  return token_endpoint;
}

void command(async ([id]) => console.log(await token(id)));
