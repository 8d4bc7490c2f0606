import { parse, type ObjectTypeDefinitionNode } from "graphql";
import { GRAAF } from "../../packages/begrippen/src/graaf";
import { markCosts } from "../../packages/subgraph/src/schema/costs";

const SDL = `
  type Query {
    "Een record."
    record: Record
    "Records."
    records(first: Int): RecordConnection
    "Suggesties."
    suggesties(first: Int): [Suggestie]
    "Gezochte suggesties."
    gezocht(first: Int): [Suggestie] @cost(weight: 300)
    "Alle suggesties."
    alle: [Suggestie]
    "Een suggestie."
    suggestie: Suggestie
  }
  type Record { id: ID }
  type RecordConnection {
    "Van de bladzijde."
    nodes: [Record]
  }
  type Suggestie @cost(weight: 5) { id: ID }`;

/** What descriptions of a type's fields tell of their cost, by field. */
function toldOf(type: string): Record<string, string | undefined> {
  const marked = markCosts(parse(SDL), GRAAF.descriptions!.costs);
  const found = marked.definitions.find((each) => "name" in each && each.name?.value === type) as ObjectTypeDefinitionNode;
  return Object.fromEntries(found.fields!.map(({ name, description }) => [name.value, description?.value.split("Kosten: ")[1]]));
}

describe("what descriptions tell that a field costs", () => {
  it("is what its type says that a record costs, and 1 of a type that says nothing", () => {
    expect(toldOf("Query")).toEqual({
      record: "10 om te vragen, 1 voor het record, en wat ervan wordt gevraagd.",
      records: "30 om te vragen, 1 voor de lijst, en `first` keer 1 plus wat van een record wordt gevraagd.",
      suggesties: "10 om te vragen, en `first` keer 5 plus wat daarvan wordt gevraagd.",
      gezocht: "310 om te vragen, 60 voor elk record waarvan dit wordt gevraagd, en `first` keer 5 plus wat daarvan wordt gevraagd.",
      alle: "10 om te vragen, en als van 5 records, elk 5 plus wat daarvan wordt gevraagd.",
      suggestie: "10 om te vragen, 5 voor het record, en wat ervan wordt gevraagd.",
    });
    expect(toldOf("RecordConnection")).toEqual({ nodes: "1 per record, en wat daarvan wordt gevraagd." });
  });
});
