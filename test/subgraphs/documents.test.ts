import { parse } from "graphql";
import { documentSettings } from "../../packages/subgraph/src/serve/documents";

describe("the documents that a subgraph keeps read", () => {
  it("are those that were asked last, however many others there are", async () => {
    const { documentStore, parseOptions } = documentSettings();
    const asked = (number: number) => parse(`query Unique${number} { ${"agendaItems { totaal } ".repeat(300)} }`, parseOptions);
    await documentStore!.set("always", asked(0));
    for (let number = 1; number <= 200; number += 1) {
      await documentStore!.set(`once ${number}`, asked(number));
      expect(await documentStore!.get("always")).toBeDefined();
    }
    expect(await documentStore!.get("once 200")).toEqual(asked(200));
    expect(await documentStore!.get("once 1")).toBeUndefined();
  });

  it("have no places, which take more memory than the rest", () => {
    expect(parse("{ viewer { organisatie } }", documentSettings().parseOptions)).not.toHaveProperty("loc");
  });
});
