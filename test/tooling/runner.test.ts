import hooks from "node:async_hooks";

interface TestEnvironment {
  teardown: () => Promise<void>;
}
const Environment = jest.requireActual<new (options: object) => TestEnvironment>("../support/runner/environment");

describe("where test files run", () => {
  it("has what a file made to follow its work follow nothing after it", async () => {
    const { AsyncLocalStorage } = hooks;
    const environment = new Environment({ projectConfig: {} });
    const followed = new hooks.AsyncLocalStorage<string>();
    followed.enterWith("a test");
    expect(followed.getStore()).toBe("a test");
    await environment.teardown();
    expect(followed.getStore()).toBeUndefined();
    expect(hooks.AsyncLocalStorage).toBe(AsyncLocalStorage);
  });
});
