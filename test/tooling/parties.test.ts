import { parse } from "yaml";
import { SUBGRAPHS } from "../../schema/subgraphs";
import { CLIENTS } from "../../scripts/issuer/clients";
import { realmWith } from "../../scripts/parties/realm";
import { repeat } from "../../scripts/parties/repeat";
import { readText } from "../support/containers";

const LISTS = { party: [{ name: "een-partij", port: 4001 }, { name: "ander", port: 4002 }] };
const NEW = { name: "patientenfederatie", port: 4006 };
const WITH_NEW = {
  subgraph: [...SUBGRAPHS.map(({ name, defaultPort }) => ({ name, port: defaultPort })), NEW],
  client: CLIENTS.filter(({ kind }) => kind === "software").map(({ id }) => ({ name: id })),
  staff: CLIENTS.filter(({ kind }) => kind === "portal").map(({ organisatie }) => ({ name: organisatie! })),
};

describe("what the files of the deployment say of the first party", () => {
  it("is said of each, in the place of what was said before", () => {
    const text = `before: een-partij
  # each party
  A_EEN_PARTIJ: een-partij:4001
  A_GONE: gone:4009
  # end
after`;
    const repeated = `before: een-partij
  # each party
  A_EEN_PARTIJ: een-partij:4001
  A_ANDER: ander:4002
  # end
after`;
    expect(repeat(text, LISTS)).toBe(repeated);
    expect(repeat(repeated, LISTS)).toBe(repeated);
  });

  it("may be a paragraph", () => {
    const text = "# each party\none een-partij\ntwo een-partij\n\nlast year's\n\n# end\n";
    expect(repeat(text, LISTS)).toBe("# each party\none een-partij\ntwo een-partij\n\none ander\ntwo ander\n\n# end\n");
  });

  it("is in none of them for a subgraph that is not in the list, and in all of them for one that is", () => {
    for (const file of ["docker-compose.yml", ".env.example", "docker/prometheus.yml"]) {
      expect(readText(file)).not.toMatch(/patientenfederatie/i);
    }
    const { services, networks, volumes } = parse(repeat(readText("docker-compose.yml"), WITH_NEW), { merge: true });
    expect(Object.keys(services)).toEqual(expect.arrayContaining(["patientenfederatie", "patientenfederatie-prepare", "patientenfederatie-database"]));
    expect(services.patientenfederatie.environment).toMatchObject({ PORT: 4006, SERVICE_CLIENT_ID: "subgraaf-patientenfederatie" });
    expect(services.gateway.environment.SUBGRAPH_URL_PATIENTENFEDERATIE).toBe("http://patientenfederatie:4006/graphql");
    for (const name of ["gateway", "prometheus"]) expect(services[name].networks).toContain("patientenfederatie-graph");
    expect(services.keycloak.networks).toHaveProperty("patientenfederatie-graph");
    expect(services.keycloak.environment).toHaveProperty("SERVICE_CLIENT_SECRET_PATIENTENFEDERATIE");
    expect([networks, volumes].flatMap(Object.keys).filter((name) => name.startsWith("patientenfederatie"))).toEqual([
      "patientenfederatie-graph",
      "patientenfederatie-database",
      "patientenfederatie-data",
    ]);
    expect(repeat(readText(".env.example"), WITH_NEW).match(/^\w+_PATIENTENFEDERATIE=$/gm)).toHaveLength(5);
    expect(parse(repeat(readText("docker/prometheus.yml"), WITH_NEW)).scrape_configs[1].static_configs[0].targets).toContain(
      "patientenfederatie:9464",
    );
  });

  it("is in Keycloak's realm what the local issuer has, also when the realm has lost it", () => {
    const realm = JSON.parse(readText("docker/keycloak/pakketgraaf-realm.json"));
    const text = readText("docker/keycloak/pakketgraaf-realm.json");
    expect(realmWith(text)).toBe(text);
    expect(realmWith(JSON.stringify({ ...realm, clients: [], users: [], groups: [] }))).toBe(text);
  });
});
