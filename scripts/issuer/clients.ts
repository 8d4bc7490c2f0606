import { SERVICE_SCOPES, SUBGRAPHS } from "../../schema/subgraphs";

/** Who is given tokens, and the scopes of what each may change; a partner may change nothing. */
const ORGANISATIES: readonly { organisatie: string; scopes: readonly string[] }[] = [
  ...SUBGRAPHS.flatMap((subgraph) => {
    const organisaties: readonly string[] = "organisaties" in subgraph ? subgraph.organisaties : [subgraph.name];
    return organisaties.map((organisatie) => ({ organisatie, scopes: subgraph.scopes }));
  }),
  { organisatie: "patientenorganisatie", scopes: [] },
];

export interface IssuerClient {
  id: string;
  /**
   * `software` and `service` sign in with a secret; at a `portal` the organisation's staff do so in the browser, at what is
   * `joint` those of every organisation.
   */
  kind: "software" | "portal" | "joint" | "service";
  /**
   * Where a browser is sent back to, on this machine: the path, and where `npm start` has one for it the port, with the variable
   * that says another.
   */
  page?: { port?: number; variable?: "PORT" | "PORT_PORTAL"; path: string };
  /** Null for what is joint, and for a subgraph that asks for the records of others: it sees what everybody may see. */
  organisatie: string | null;
  scopes: readonly string[];
}

const PARTIES = ORGANISATIES.filter(({ scopes }) => scopes.length > 0);

/** Of organisations. */
const OWN_SCOPES = ORGANISATIES.flatMap(({ scopes }) => scopes);

const serviceScopesOf = (subgraph: (typeof SUBGRAPHS)[number]): readonly string[] =>
  "serviceScopes" in subgraph ? [...SERVICE_SCOPES, ...subgraph.serviceScopes] : SERVICE_SCOPES;

export const SCOPES: readonly string[] = [...new Set([...OWN_SCOPES, ...SUBGRAPHS.flatMap(serviceScopesOf)])];

/** The client that a subgraph is. */
export const serviceClientId = (subgraph: string): string => `subgraaf-${subgraph}`;

/** The clients of the issuer: the one list that the local issuer, the launcher and the realm of Keycloak go by. */
export const CLIENTS: readonly IssuerClient[] = [
  ...ORGANISATIES.map((each): IssuerClient => ({ id: each.organisatie, kind: "software", ...each })),
  // A second of each party: what one proposed, another confirms.
  ...PARTIES.map((each): IssuerClient => ({ id: `${each.organisatie}-2`, kind: "software", ...each })),
  ...PARTIES.map((each): IssuerClient => ({ id: `${each.organisatie}-portaal`, kind: "portal", page: { path: "/callback" }, ...each })),
  // Staff of every organisation sign in there, and act for their own, which their account says.
  { id: "graphiql", kind: "joint", page: { port: 4000, variable: "PORT", path: "/" }, organisatie: null, scopes: [...new Set(OWN_SCOPES)] },
  {
    id: "pakketgraaf-portaal",
    kind: "joint",
    page: { port: 4020, variable: "PORT_PORTAL", path: "/callback" },
    organisatie: null,
    scopes: [...new Set(OWN_SCOPES)],
  },
  ...SUBGRAPHS.map((each): IssuerClient => {
    return { id: serviceClientId(each.name), kind: "service", organisatie: null, scopes: serviceScopesOf(each) };
  }),
];

/** Whether a client proves with a secret who it is; what runs in a browser cannot keep one. */
export const hasSecret = ({ kind }: IssuerClient): boolean => kind === "software" || kind === "service";

/** The made-up members of staff of an organisation. */
export const accountsOf = (organisatie: string): string[] => staffOf(organisatie).map(({ account }) => account);

/** The same, each with what it is called where something is set for it: as the organisation's clients are. */
export const staffOf = (organisatie: string): { account: string; name: string }[] =>
  [organisatie, `${organisatie}-2`].map((name, place) => ({ account: `${organisatie}-medewerker-${place + 1}`, name }));

/** Who may sign in at a client. */
export const accountsAt = ({ kind, organisatie }: IssuerClient): string[] =>
  PARTIES.filter((party) => kind === "joint" || party.organisatie === organisatie).flatMap((party) =>
    accountsOf(party.organisatie),
  );

/** For which organisation, and with which scopes, a client acts when somebody is signed in there. */
export const actsFor = (client: IssuerClient, account?: string): Pick<IssuerClient, "organisatie" | "scopes"> =>
  client.kind === "joint"
    ? PARTIES.find(({ organisatie }) => accountsOf(organisatie).includes(account!))!
    : client;
