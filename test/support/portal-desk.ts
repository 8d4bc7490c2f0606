import type { APIResponse, Locator, Page } from "playwright-core";
import { signIn, type PortalRig } from "./portal";

/** What people do at the portal of a rig, and what the graph says of it. */
export interface Desk {
  rig: () => PortalRig;
  /** The page of a member of staff, signed in on a machine of their own, at an address. */
  as: (account: string, address: string) => Promise<Page>;
  /** Asks the graph as the software of an organisation, ZonMw's unless said otherwise; fails on an error. */
  ask: (query: string, client?: string, variables?: Record<string, unknown>) => Promise<any>;
}

/** @param rig is there when the tests run */
export function deskOf(rig: () => PortalRig): Desk {
  const pages = new Map<string, Page>();
  return {
    rig,
    as: async (account, address) => {
      let page = pages.get(account);
      if (!page) {
        page = await rig().newPage({ viewport: { width: 1280, height: 900 } });
        pages.set(account, page);
        await page.goto("/werken");
        await signIn(page, account);
      }
      await page.goto(address);
      await isThere(page);
      return page;
    },
    ask: async (query, client, variables = {}) => {
      const { data, errors } = await rig().federation.query(query, variables, { token: await rig().token(client) });
      if (errors) throw new Error(JSON.stringify(errors));
      return data;
    },
  };
}

/** Waits until a page shows what was answered. */
export async function isThere(page: Page): Promise<void> {
  await page.locator("main h1").waitFor();
  await page.locator(".waiting, [aria-busy=true]").first().waitFor({ state: "detached" });
}

/** Waits until something filled in was recorded, or not; fails with what is on screen when it was not. */
export async function recorded(page: Page): Promise<void> {
  await page.locator(".form-done, .notice--warning, .notice--error").first().waitFor();
  const text = await page.locator("main").innerText();
  if (!text.includes("Vastgelegd.")) throw new Error(text);
}

/** What people fill in at a form, by what its fields are called. */
export async function fillIn(on: Page | Locator, values: Record<string, string>): Promise<void> {
  for (const [label, value] of Object.entries(values)) {
    const field = on.getByLabel(new RegExp(`^${label}( \\(niet verplicht\\))?$`)).first();
    const kind = (await field.getAttribute("role")) ?? (await field.evaluate((element) => (element as { tagName: string }).tagName));
    if (kind === "SELECT") await field.selectOption({ label: value });
    else await field.fill(value);
    if (kind === "combobox") await field.page().getByRole("option", { name: value }).first().click();
  }
}

/** The fields of a form that belong together, such as "Bronnen". */
export const group = (page: Page, name: string): Locator => page.getByRole("group", { name: new RegExp(`^${name}`) });

/** From what was recorded to its history: what a member of staff reads there. */
export async function historyOf(page: Page): Promise<string> {
  await page.getByRole("link", { name: "Geschiedenis hiervan" }).click();
  await page.getByRole("heading", { level: 1, name: "Geschiedenis" }).waitFor();
  await isThere(page);
  return page.locator("main").innerText();
}

/** Answers a document, however often a page asks it, with what is made of the first real answer. */
export async function retell(page: Page, operation: string, tell: (data: any, variables: any) => void): Promise<void> {
  let first: Promise<APIResponse> | undefined;
  await page.route(new RegExp(`operationName=${operation}&`), async (route) => {
    const response = await (first ??= route.fetch());
    const { data } = await response.json();
    tell(data, JSON.parse(new URL(route.request().url()).searchParams.get("variables")!));
    await route.fulfill({ response, json: { data } });
  });
}
