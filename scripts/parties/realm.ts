import { accountsOf, CLIENTS, SCOPES, type IssuerClient } from "../issuer/clients";
import { variable } from "./repeat";

/** The realm of Keycloak as it stands, with the clients, scopes and staff of the local issuer. */
export function realmWith(text: string): string {
  const realm = JSON.parse(text);
  const organisaties = CLIENTS.filter(({ kind }) => kind === "portal").map(({ organisatie }) => organisatie!);
  const own = realm.clientScopes.filter(({ name }: { name: string }) => !name.includes(":"));
  const made = {
    ...realm,
    clientScopes: [...own, ...SCOPES.map(scope)],
    clients: CLIENTS.map((client) => (client.kind === "portal" ? portal(client) : software(client))),
    groups: organisaties.map((name) => ({ name, attributes: { organisatie: [name] } })),
    users: organisaties.flatMap(staff),
  };
  return `${written(made)}\n`;
}

const LINE_WIDTH = 120;

/** JSON in which what fits on a line is on one. */
function written(value: unknown, indent = ""): string {
  const line = JSON.stringify(value, null, 1).replace(/\n */g, " ").replace(/\[ | \]/g, (bracket) => bracket.trim());
  if (typeof value !== "object" || value === null || indent.length + line.length < LINE_WIDTH) return line;
  const within = `${indent}  `;
  if (Array.isArray(value)) return `[\n${value.map((each) => within + written(each, within)).join(",\n")}\n${indent}]`;
  const entries = Object.entries(value).map(([key, each]) => `${within}${JSON.stringify(key)}: ${written(each, within)}`);
  return `{\n${entries.join(",\n")}\n${indent}}`;
}

const PROTOCOL = "openid-connect";
const COMMON = { directAccessGrantsEnabled: false, fullScopeAllowed: false };

const scope = (name: string) => ({ name, protocol: PROTOCOL, attributes: { "include.in.token.scope": "true" } });

const portal = ({ id, scopes }: IssuerClient) => ({
  clientId: id,
  enabled: true,
  publicClient: true,
  standardFlowEnabled: true,
  ...COMMON,
  redirectUris: ["http://localhost/callback", "http://127.0.0.1/callback"],
  webOrigins: ["+"],
  attributes: { "pkce.code.challenge.method": "S256" },
  defaultClientScopes: ["pakketgraaf", "medewerker"],
  optionalClientScopes: scopes,
});

const software = ({ id, kind, organisatie, scopes }: IssuerClient) => ({
  clientId: id,
  enabled: true,
  clientAuthenticatorType: "client-secret",
  secret: `\${${kind === "service" ? `SERVICE_CLIENT_SECRET_${variable(id.replace("subgraaf-", ""))}` : `CLIENT_SECRET_${variable(id)}`}}`,
  serviceAccountsEnabled: true,
  standardFlowEnabled: false,
  ...COMMON,
  defaultClientScopes: ["pakketgraaf", ...scopes],
  optionalClientScopes: [],
  ...(organisatie && { protocolMappers: [organisatieClaim(organisatie)] }),
});

const organisatieClaim = (organisatie: string) => ({
  name: "organisatie",
  protocol: PROTOCOL,
  protocolMapper: "oidc-hardcoded-claim-mapper",
  config: {
    "claim.name": "organisatie",
    "jsonType.label": "String",
    "claim.value": organisatie,
    "access.token.claim": "true",
  },
});

const staff = (organisatie: string) =>
  accountsOf(organisatie).map((username) => ({
    username,
    enabled: true,
    groups: [`/${organisatie}`],
    // To be replaced at the first sign-in.
    credentials: [{ type: "password", value: `\${STAFF_PASSWORD_${variable(organisatie)}}`, temporary: true }],
  }));
