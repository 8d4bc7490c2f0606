import type { FetchNode, PlanNode } from "@apollo/query-planner";
import { GraphQLError, type GraphQLFormattedError, type GraphQLSchema } from "graphql";
import type { GraphQLResponse } from "../calls/graphql-answer";
import { Question, type Entities } from "../calls/question";
import { isRawObject, merge, objectsAt, placesOf, type Path, type RawObject } from "./data";
import { Missing } from "./missing";
import { withoutPlannersEnding } from "./planned-names";
import { Representations } from "./representation";
import { applyRewrites } from "./rewrites";

/** An error of a subgraph, and where in the data it belongs. */
export interface PlacedError {
  error: GraphQLError;
  /** Undefined when it is about no place. */
  at?: Path;
}

export interface PlanRunOptions {
  /** The composed graph. */
  supergraph: GraphQLSchema;
  /** Asks a subgraph. Throws the GraphQLError that clients are told when there is no answer. */
  ask: (subgraph: string, question: Question) => Promise<GraphQLResponse>;
  /** What a variable of the plan was given; undefined when it was not. */
  variable: (name: string) => unknown;
}

/** Carries out a query plan, and gathers what comes of it. */
export class PlanRun {
  readonly data: RawObject = {};
  readonly errors: PlacedError[] = [];
  readonly missing = new Missing();
  private readonly representations = new Representations(this.options.supergraph, this.missing);

  constructor(private readonly options: PlanRunOptions) {}

  async run(node: PlanNode): Promise<void> {
    await this.node(node, []);
    this.missing.settle();
  }

  private async node(node: PlanNode, path: Path): Promise<void> {
    switch (node.kind) {
      case "Sequence":
        for (const each of node.nodes) await this.node(each, path);
        return;
      case "Parallel":
        await Promise.all(node.nodes.map((each) => this.node(each, path)));
        return;
      case "Flatten":
        return this.node(node.node, [...path, ...node.path]);
      case "Fetch":
        return node.requires ? this.fetchEntities(node, node.requires, path) : this.fetch(node, path);
      case "Condition":
      case "Defer":
        throw new Error(`a plan has no ${node.kind}: documents are planned without directives`);
    }
  }

  /** Asks for fields of the root. */
  private async fetch(fetch: FetchNode, path: Path): Promise<void> {
    const objects = objectsAt(this.data, path, this.options.supergraph);
    if (objects.length === 0) return;
    const { data, errors, failure = errors[0]?.error } = await this.ask(fetch);
    for (const { error, path: at } of errors) this.errors.push({ error, at: at && [...path, ...namesIn(at)] });
    if (data) {
      applyRewrites(fetch.outputRewrites, data, this.options.supergraph);
      for (const object of objects) merge(object, data, this.options.supergraph);
    } else this.missing.add(objects, fetch, [failure ?? malformed(fetch.serviceName, "no data")]);
  }

  /** Asks what a subgraph knows of entities, each of them once, in however many places it is. */
  private async fetchEntities(fetch: FetchNode, requires: NonNullable<FetchNode["requires"]>, path: Path): Promise<void> {
    const wanted = new Map<string, { representation: RawObject; entities: RawObject[] }>();
    for (const entity of objectsAt(this.data, path, this.options.supergraph)) {
      const { value, reasons } = this.representations.of(entity, requires);
      if (reasons.length > 0) this.missing.add([entity], fetch, reasons);
      if (!value) continue;
      applyRewrites(fetch.inputRewrites, value, this.options.supergraph);
      const text = JSON.stringify(value);
      const known = wanted.get(text);
      if (known) known.entities.push(entity);
      else wanted.set(text, { representation: value, entities: [entity] });
    }
    if (wanted.size === 0) return;
    const asked = [...wanted.values()];
    const values = asked.map(({ representation }) => representation);
    const answer = await this.ask(fetch, { values, texts: [...wanted.keys()] });
    const received: unknown = answer.data?._entities;
    const ofEntities = answer.errors.filter(({ path: at }) => typeof at?.[1] === "number");
    const others = answer.errors.filter((each) => !ofEntities.includes(each));
    if (Array.isArray(received) && received.length === asked.length) {
      asked.forEach(({ entities }, index) => this.receive(fetch, entities, received[index], ofErrors(ofEntities, index)));
      this.placeErrors(asked.map(({ entities }) => entities), ofEntities);
      this.errors.push(...others.map(({ error }) => ({ error })));
    } else {
      // All of it failed: the first error says so in each place that lacks something, the others once.
      const [first, ...more] = answer.errors;
      const failure = answer.failure ?? first?.error ?? malformed(fetch.serviceName, "not the entities that were asked for");
      this.missing.add(asked.flatMap(({ entities }) => entities), fetch, [failure]);
      this.errors.push(...more.map(({ error }) => ({ error })));
    }
  }

  private receive(fetch: FetchNode, entities: readonly RawObject[], received: unknown, errors: readonly GraphQLError[]): void {
    if (!isRawObject(received)) {
      // Unknown to the subgraph, which is no failure, unless it says that it is one.
      this.missing.add(entities, fetch, errors.slice(0, 1));
      return;
    }
    const { supergraph } = this.options;
    applyRewrites(fetch.outputRewrites, received, supergraph);
    // Each place has objects of its own: more will be added to them.
    entities.forEach((entity, index) => merge(entity, index === 0 ? received : structuredClone(received), supergraph));
  }

  /** An error about one entity belongs to each place where that entity is. */
  private placeErrors(asked: readonly RawObject[][], errors: readonly SubgraphError[]): void {
    if (errors.length === 0) return;
    const places = placesOf(this.data);
    for (const { error, path: [, index, ...rest] = [] } of errors) {
      // Where nothing of the entity came it is said of each field that is missing.
      if (rest.length === 0) continue;
      const below = namesIn(rest);
      for (const entity of asked[index as number] ?? []) this.errors.push({ error, at: [...places.get(entity)!, ...below] });
    }
  }

  private async ask(fetch: FetchNode, entities?: Entities): Promise<SubgraphAnswer> {
    const variables: RawObject = {};
    for (const name of fetch.variableUsages ?? []) {
      const value = this.options.variable(name);
      if (value !== undefined) variables[name] = value;
    }
    try {
      const { data, errors = [] } = await this.options.ask(fetch.serviceName, new Question(fetch.operation, variables, entities));
      return { data: isRawObject(data) ? data : undefined, errors: errors.map((error) => errorOf(error, fetch.serviceName)) };
    } catch (failure) {
      if (!(failure instanceof GraphQLError)) throw failure;
      return { data: undefined, errors: [], failure };
    }
  }
}

interface SubgraphError {
  error: GraphQLError;
  /** As the subgraph gave it. */
  path?: Path;
}

interface SubgraphAnswer {
  data: RawObject | undefined;
  errors: SubgraphError[];
  /** Why there is no answer. */
  failure?: GraphQLError;
}

const ofErrors = (errors: readonly SubgraphError[], index: number): GraphQLError[] =>
  errors.filter(({ path }) => path![1] === index).map(({ error }) => error);

const namesIn = (path: Path): Path => path.map((step) => (typeof step === "string" ? withoutPlannersEnding(step) : step));

/** @param serviceName marks it as a subgraph's: what such errors may tell clients, `formatError` knows */
function errorOf({ message, path, extensions }: GraphQLFormattedError, serviceName: string): SubgraphError {
  const code = extensions?.code ?? "DOWNSTREAM_SERVICE_ERROR";
  return { error: new GraphQLError(message, { extensions: { ...extensions, code, serviceName } }), path };
}

const malformed = (serviceName: string, what: string): GraphQLError =>
  new GraphQLError(`The answer has ${what}`, {
    extensions: { code: "DOWNSTREAM_SERVICE_ERROR", serviceName },
  });
