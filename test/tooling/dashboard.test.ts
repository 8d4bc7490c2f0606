import { readdirSync } from "node:fs";
import { resolve } from "node:path";
import { parse } from "yaml";
import { SUBGRAPHS } from "../../schema/subgraphs";
import { environmentOf, readCompose, readText } from "../support/containers";
import { createSeededDatabase } from "../support/databases";
import { freePorts } from "../support/launcher";
import { readMetrics } from "../support/metrics";
import { startSubgraph } from "../support/subgraph";
import { startToyGraph } from "../support/toy-graph";

const FOLDER = "docker/grafana/dashboards";
const { services } = readCompose();
const prometheus = parse(readText("docker/prometheus.yml")) as {
  scrape_configs: {
    job_name: string;
    dns_sd_configs?: { names: string[]; port: number }[];
    static_configs?: { targets: string[] }[];
  }[];
};

interface Dashboard {
  uid: string;
  panels: { title: string; datasource: { uid: string }; targets: { expr: string }[] }[];
}

describe("the dashboard", () => {
  const files = readdirSync(resolve(__dirname, "../..", FOLDER));
  const { panels } = JSON.parse(readText(`${FOLDER}/pakketgraaf.json`)) as Dashboard;

  it("is the one that Grafana begins with", () => {
    expect(files).toEqual(["pakketgraaf.json"]);
    const home = environmentOf(services.grafana, { GRAFANA_PASSWORD: "p" }).GF_DASHBOARDS_DEFAULT_HOME_DASHBOARD_PATH;
    const mounted = services.grafana.volumes!.map((volume) => volume.split(":"));
    const [, folder] = mounted.find(([source]) => source === `./${FOLDER}`)!;
    expect(home).toBe(`${folder}/pakketgraaf.json`);
    const { providers } = parse(readText("docker/grafana/provisioning/dashboards/pakketgraaf.yml"));
    expect(providers[0].options.path).toBe(folder);
  });

  it("asks the one source of data that there is", () => {
    const { datasources } = parse(readText("docker/grafana/provisioning/datasources/prometheus.yml"));
    expect(datasources).toMatchObject([{ uid: "prometheus", url: "http://prometheus:9090" }]);
    expect(new Set(panels.map(({ datasource }) => datasource.uid))).toEqual(new Set(["prometheus"]));
  });

  it("shows only what the gateway and the subgraphs measure", async () => {
    const [gatewayPort, subgraphPort, ownPort] = await freePorts(3);
    const graph = await startToyGraph({ metrics: { host: "127.0.0.1", port: gatewayPort } });
    const database = await createSeededDatabase("signalering");
    const zonmw = await startSubgraph("zonmw", { metricsPort: subgraphPort });
    const signalering = await startSubgraph("signalering", { metricsPort: ownPort, alongside: true, database });
    const measured = new Set<string>();
    for (const port of [gatewayPort, subgraphPort, ownPort]) {
      for (const name of (await readMetrics(port)).names()) measured.add(name);
    }
    await graph.stop();
    await zonmw.stop();
    await signalering.stop();
    await database.drop();
    const shown = panels.flatMap(({ targets }) =>
      targets.flatMap(({ expr }) => expr.match(/\b(gateway|subgraph|signalering|nodejs|process)_\w+/g) ?? []),
    );
    expect(shown.length).toBeGreaterThanOrEqual(panels.length);
    expect(shown.filter((name) => !measured.has(name))).toEqual([]);
    // And what is our own is shown.
    const own = [...measured].filter((name) => /^(gateway|subgraph|signalering)_/.test(name) && !/_(sum|bucket|count)$/.test(name));
    expect(own.filter((name) => !shown.includes(name))).toEqual([]);
  });
});

describe("Prometheus", () => {
  it("looks at every gateway and subgraph, at the port where it has its metrics", () => {
    const dns = prometheus.scrape_configs.flatMap((job) => job.dns_sd_configs ?? []);
    const targets = prometheus.scrape_configs.flatMap((job) => job.static_configs ?? []).flatMap((each) => each.targets);
    const portOf = (name: string): string => String(services[name].environment!.METRICS_PORT);
    expect(dns.map(({ names, port }) => [names, String(port)])).toEqual([[["gateway"], portOf("gateway")]]);
    expect(targets).toEqual(SUBGRAPHS.map(({ name }) => `${name}:${portOf(name)}`));
    for (const name of ["gateway", ...SUBGRAPHS.map((each) => each.name)]) {
      expect(services[name].environment!.METRICS_HOST).toBe("0.0.0.0");
      expect(services[name].networks.some((network) => services.prometheus.networks.includes(network))).toBe(true);
    }
  });
});
