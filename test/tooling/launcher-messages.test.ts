import { messageOf } from "@pakketgraaf/process";

describe("the message of an error", () => {
  it.each([
    ["what it says", new Error("geen database"), "geen database"],
    // What Node throws for a host with two addresses, such as localhost.
    ["its code when it says nothing", Object.assign(new AggregateError([]), { code: "ECONNREFUSED" }), "ECONNREFUSED"],
    ["its kind when there is no code", new RangeError(), "RangeError"],
    ["itself when it is no error", "weg", "weg"],
  ])("is %s", (_, error, message) => {
    expect(messageOf(error)).toBe(message);
  });
});
