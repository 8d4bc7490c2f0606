import { buildSchema, parse } from "graphql";
import { coordinatesIn, coordinatesOf } from "../../gateway/src/observe/coordinates";
import { FieldUsage, type UsageReport } from "../../gateway/src/observe/field-usage";
import { AUDIENCE, startIssuer, type TestIssuer } from "../support/issuer";
import { freePorts, until } from "../support/launcher";
import { readMetrics } from "../support/metrics";
import { startToyGraph, type ToyGraph } from "../support/toy-graph";

const schema = buildSchema(`
  type Query { pet(name: String, chip: Int @deprecated(reason: "use name")): Pet owner: Owner }
  interface Pet { name: String }
  type Cat implements Pet { name: String lives: Int @deprecated }
  type Dog implements Pet { name: String }
  type Owner { pets: [Pet] }
`);

describe("the coordinates of a document", () => {
  it("are those of its fields and arguments, each once, through fragments and types", () => {
    const document = parse(`
      query ($chip: Int) { pet(chip: $chip) { ...P } owner { first: pets { ...P } second: pets @include(if: true) { __typename name } } }
      fragment P on Pet { name ... on Cat { lives } }
    `);
    expect(coordinatesIn(document, schema).sort()).toEqual(
      ["Cat.lives", "Owner.pets", "Pet.name", "Query.owner", "Query.pet", "Query.pet(chip:)"],
    );
  });

  it("leave out what a schema says of itself", () => {
    expect(coordinatesIn(parse(`{ __schema { types { name } } __type(name: "Pet") { name } }`), schema)).toEqual([]);
  });

  it("are found among those of the schema", () => {
    expect(coordinatesOf(schema)).toEqual([
      { coordinate: "Query.pet", deprecated: null },
      { coordinate: "Query.pet(name:)", deprecated: null },
      { coordinate: "Query.pet(chip:)", deprecated: "use name" },
      { coordinate: "Query.owner", deprecated: null },
      { coordinate: "Pet.name", deprecated: null },
      { coordinate: "Cat.name", deprecated: null },
      { coordinate: "Cat.lives", deprecated: "No longer supported" },
      { coordinate: "Dog.name", deprecated: null },
      { coordinate: "Owner.pets", deprecated: null },
    ]);
  });
});

describe("field usage", () => {
  it("counts clients beyond a number as one", () => {
    const told: string[] = [];
    const usage = new FieldUsage((coordinate, client) => told.push(`${coordinate} ${client}`));
    usage.addVersion(schema);
    const document = parse(`{ pet(chip: 1) { name } }`);
    for (let client = 0; client < 1000; client += 1) usage.count(document, "hash", schema, `client-${client}`);
    const { clients } = usage.report();
    expect(Object.keys(clients)).toHaveLength(201);
    expect(clients.others["Query.pet(chip:)"].count).toBe(800);
    expect(new Set(told).size).toBe(201);
  });
});

describe("a gateway", () => {
  let issuer: TestIssuer;
  let graph: ToyGraph;
  let port: number;
  beforeAll(async () => {
    [port] = await freePorts(1);
    issuer = await startIssuer();
    const metrics = { host: "127.0.0.1", port };
    graph = await startToyGraph({ oidc: { issuer: issuer.url, audience: AUDIENCE }, metrics });
  });
  afterAll(async () => {
    await graph.stop();
    await issuer.stop();
  });

  it("tells which client asks which fields, and who asks what is deprecated", async () => {
    const token = await issuer.sign({ azp: "portaal" });
    await graph.query(`{ heaviest { id mass } }`, {}, { token });
    await graph.query(`query Again { heaviest { mass } }`, {}, { token });
    await graph.query(`{ heaviest { id } }`);
    await graph.query(`{ heaviest { nothing } }`);
    await until(async () => (await readMetrics(port)).sum("gateway_operations_total") >= 4);

    const report = (await (await fetch(`http://127.0.0.1:${port}/usage`)).json()) as UsageReport;
    const last = expect.stringMatching(/^\d{4}-\d\d-\d\dT/);
    expect(report.clients).toEqual({
      portaal: {
        "Query.heaviest": { count: 2, last },
        "Thing.id": { count: 1, last },
        "Thing.mass": { count: 2, last },
      },
      anonymous: { "Query.heaviest": { count: 1, last }, "Thing.id": { count: 1, last } },
    });
    expect(report.fields).toContainEqual({ coordinate: "Thing.mass", deprecated: "ask weight" });
    expect((await readMetrics(port)).of("gateway_deprecated_requests_total")).toEqual({
      'coordinate="Thing.mass",client="portaal"': 2,
    });
  });
});
