import { fillIn, group, historyOf, isThere, recorded, type Desk } from "../../support/portal-desk";

const ACCOUNT = "zonmw-medewerker-1";

/** What staff of ZonMw do most, in the words that they read. */
export const workAtZonmw = ({ as, ask }: Desk) =>
  describe("who works at ZonMw", () => {
    it("registers a round of a programme, from the programme, and reads it back in the history", async () => {
      const page = await as(ACCOUNT, "/");
      await page.getByRole("link", { name: "Programma’s en hun geld" }).click();
      await page.getByRole("heading", { level: 1, name: "Programma’s" }).waitFor();
      await page.locator("tbody th a").first().click();
      await page.getByRole("link", { name: "Registreer een ronde" }).click();
      await fillIn(page, { Naam: "Open ronde 2031", Budget: "2.500.000,00", "Waarvoor het budget is": "Rondeplafond", Opening: "2031-Q1" });
      await fillIn(group(page, "Bronnen"), { Titel: "Subsidieoproep" });
      await page.getByRole("button", { name: "Registreer de subsidieronde" }).click();
      await recorded(page);
      const history = await historyOf(page);
      expect(history).toContain(`Door zonmw (${ACCOUNT})`);
      expect(history).toMatch(/Naam\s+Open ronde 2031/);
      const { subsidierondes } = await ask(`{ subsidierondes(zoek: "Open ronde 2031") { nodes { naam budget bedragSoort opening { tekst } } } }`);
      expect(subsidierondes.nodes[0]).toEqual({
        ...{ naam: "Open ronde 2031", budget: "2500000.00", bedragSoort: "RONDEPLAFOND", opening: { tekst: "2031-Q1" } },
      });
    });

    it("registers a project and links it to a question, with the name typed and picked", async () => {
      const page = await as(ACCOUNT, "/");
      await page.getByRole("link", { name: "Werken" }).click();
      await page.getByRole("link", { name: "Registreer een project" }).click();
      await fillIn(page, {
        ...{ Titel: "HIPEC in de praktijk", "Toegekend bedrag": "400.000,-", Begin: "2031-02", Relevantie: "Direct" },
        ...{ "Noemt een bron ZonMw als financier": "Ja", "De relevantie in woorden": "Onderzoekt de open vraag." },
      });
      await fillIn(group(page, "Bronnen"), { Titel: "Projectpagina" });
      await page.getByRole("button", { name: "Registreer het project" }).click();
      await recorded(page);
      await page.getByRole("link", { name: "Koppel het aan een agenda-item" }).click();
      await fillIn(page, { "Agenda-item": "HIPEC", Grondslag: "Bron", Onderbouwing: "Noemt deze behandeling zelf." });
      await fillIn(group(page, "Bronnen"), { Titel: "Projectpagina" });
      await page.getByRole("button", { name: "Stel de koppeling voor" }).click();
      await recorded(page);
      expect(await historyOf(page)).toContain(`Door zonmw (${ACCOUNT})`);
      const { projecten } = await ask('{ projecten(zoek: "HIPEC in de praktijk", first: 1) { nodes { titel bedrag startdatum { tekst } } } }');
      expect(projecten.nodes).toEqual([{ titel: "HIPEC in de praktijk", bedrag: "400000.00", startdatum: { tekst: "2031-02" } }]);
    });

    it("registers a gap in knowledge, and finds it among the open ones", async () => {
      const page = await as(ACCOUNT, "/werken");
      await page.getByRole("link", { name: "Registreer een kennislacune" }).click();
      await fillIn(page, { "De vraag": "Werkt HIPEC bij ouderen even goed?", "Ingebracht door": "Patiëntenvereniging" });
      await group(page, "Sectoren").getByRole("checkbox").first().check();
      await fillIn(group(page, "Bronnen"), { Titel: "Kennisagenda" });
      await page.getByRole("button", { name: "Registreer de kennislacune" }).click();
      await recorded(page);
      await page.getByRole("link", { name: "Werkt HIPEC bij ouderen even goed?" }).click();
      await page.getByRole("heading", { level: 1, name: "Werkt HIPEC bij ouderen even goed?" }).waitFor();
    });

    it("links projects by the rows of a file: each is told of first, and then recorded, to the end", async () => {
      const { projecten, koppelingen } = await ask(`{
        projecten(first: 40) { nodes { id titel } }
        koppelingen(first: 100, filter: { agendaItem: ["ag-hipec"], status: [VOORGESTELD, BEVESTIGD, BETWIST] }) { nodes { project { id } } }
      }`);
      const linked = new Set(koppelingen.nodes.map(({ project }: any) => project?.id));
      const [one, other] = projecten.nodes.filter(({ id }: any) => !linked.has(id));
      const there = koppelingen.nodes.find(({ project }: any) => project).project;
      const row = (project: string): string => `${project};ag-hipec;afgeleid;"Zelfde ziekte; zelfde behandeling";Projectenlijst`;
      const page = await as(ACCOUNT, "/werken");
      await page.getByRole("link", { name: "Koppel meer projecten tegelijk, uit een bestand" }).click();
      await page.getByLabel(/^Of plak de rijen hier/).fill(
        ["project;agenda item;grondslag;onderbouwing;bron titel", ...[one.id, other.id, "bestaat-niet", there.id].map(row)].join("\n"),
      );
      await page.getByRole("button", { name: "Controleer de rijen" }).click();
      await page.getByText("Van 4 rijen: 2 klaar om vast te leggen, 1 al vastgelegd, 1 met iets dat niet klopt.").waitFor();
      await page.getByText('Er is geen project "bestaat-niet".').waitFor();
      await page.getByRole("button", { name: "Leg 2 rijen vast" }).click();
      await page.getByText("Klaar. 2 rijen vastgelegd, 0 geweigerd, nog 0 te doen.").waitFor();
      await page.getByRole("link", { name: new RegExp(`^${one.titel.slice(0, 20).replaceAll(/[^\w ]/g, ".")}`) }).click();
      await page.getByRole("link", { name: "Geschiedenis van deze koppeling" }).click();
      await page.getByText(`Door zonmw (${ACCOUNT})`).waitFor();
      // What is finished is not taken up again.
      await page.goto("/werken/rijen/koppelingen");
      await page.getByRole("button", { name: "Controleer de rijen" }).waitFor();
      await page.goto("/werken");
      await isThere(page);
      expect(await page.getByRole("link", { name: "Koppelingen uit een bestand" }).count()).toBe(0);
    });

    it("chooses what was registered after they looked for it in vain", async () => {
      const page = await as(ACCOUNT, "/werken/koppelen?van=kennislacune");
      const field = page.getByLabel("Kennislacune", { exact: true });
      await field.fill("zwaluwstaart");
      await page.locator(".combobox-none", { hasText: "Niets gevonden." }).waitFor();
      await ask(
        `mutation ($input: KennislacuneRegistrerenInput!) {
          kennislacuneRegistreren(input: $input, sleutel: "zwaluwstaart") { fouten { bericht } }
        }`,
        undefined,
        { input: { vraag: "Werkt een zwaluwstaart?", sectoren: ["GGZ"], ingebrachtDoor: "ZonMw", bronnen: [{ titel: "Agenda" }] } },
      );
      await field.fill("");
      await field.fill("zwaluwstaart");
      await page.getByRole("option", { name: "Werkt een zwaluwstaart?" }).click();
      await page.locator(".combobox-chosen").waitFor();
    });

    it("rejects a suggestion once more after the first rejection was withdrawn", async () => {
      const { agendaItems } = await ask("{ agendaItems(first: 20) { nodes { id projectSuggesties(first: 1) { project { id titel } } } } }");
      const { id, projectSuggesties } = agendaItems.nodes.findLast((item: any) => item.projectSuggesties.length > 0);
      const [{ project }] = projectSuggesties;
      const suggestion = { soort: "PROJECT_AGENDA_ITEM", vanId: project.id, naarId: id };
      const { uitkomst } = await ask(
        `mutation ($input: SuggestieAfwijzenInput!) {
          uitkomst: suggestieAfwijzen(input: $input, sleutel: "afwijzen") { suggestieafwijzing { id recordVersie } }
        }`,
        undefined,
        { input: { ...suggestion, reden: "Een andere groep." } },
      );
      const { id: afwijzing, recordVersie: verwachteVersie } = uitkomst.suggestieafwijzing;
      await ask(
        `mutation ($input: SuggestieafwijzingIntrekkenInput!) {
          suggestieafwijzingIntrekken(input: $input, sleutel: "intrekken") { fouten { bericht } }
        }`,
        undefined,
        { input: { id: afwijzing, verwachteVersie, reden: "Toch dezelfde groep." } },
      );
      const page = await as(ACCOUNT, `/werken/koppelen?agendaItem=${id}`);
      await page.locator(".card", { hasText: project.titel }).getByRole("button", { name: /^Wijs af/ }).click();
      await page.getByLabel("Waarom de twee niet bij elkaar horen").fill("Een andere ziekte.");
      await page.getByRole("button", { name: "Wijs de suggestie af" }).click();
      await page.getByText("Ingetrokken: Toch dezelfde groep.").waitFor();
      await page.getByRole("button", { name: "Ga door met mijn besluit" }).click();
      await page.getByText("De suggestie is afgewezen, en wordt niet meer gedaan.").waitFor();
    });

    it("is not told that a row was not recorded, when nobody knows, and goes on from there", async () => {
      const { projecten, koppelingen } = await ask(`{
        projecten(first: 80) { nodes { id } }
        koppelingen(first: 100, filter: { agendaItem: ["ag-hipec"], status: [VOORGESTELD, BEVESTIGD, BETWIST] }) { nodes { project { id } } }
      }`);
      const linked = new Set(koppelingen.nodes.map(({ project }: any) => project?.id));
      const id = projecten.nodes.map((project: any) => project.id).findLast((each: string) => !linked.has(each));
      const page = await as(ACCOUNT, "/werken/rijen/koppelingen");
      const keys: string[] = [];
      const fates = ["lost", 403, 429];
      await page.route("**/graphql", async (route) => {
        const { operationName, variables } = route.request().postDataJSON() ?? {};
        if (operationName !== "PortaalKoppelingVoorstellen") return route.continue();
        const fate = fates[keys.length];
        keys.push(variables.sleutel);
        if (typeof fate === "number") {
          const headers = { "access-control-allow-origin": new URL(page.url()).origin };
          return route.fulfill({ status: fate, headers, contentType: "application/json", body: '{"errors":[{"message":"no"}]}' });
        }
        const response = await route.fetch();
        return fate === "lost" ? route.abort("connectionreset") : route.fulfill({ response });
      });
      await page.getByLabel(/^Of plak de rijen hier/).fill(
        ["project;agenda item;grondslag;onderbouwing;bron titel", `${id};ag-hipec;afgeleid;Zelfde ziekte;Lijst`].join("\n"),
      );
      await page.getByRole("button", { name: "Controleer de rijen" }).click();
      await page.getByRole("button", { name: "Leg 1 rij vast" }).click();
      const unsure = page.getByText("We weten niet of deze rij is vastgelegd.");
      await unsure.waitFor();
      const resume = page.getByRole("button", { name: "Hervat: nog 1 rij" });
      await resume.click();
      await page.getByText("Dit mag u niet vastleggen.").waitFor();
      expect(await unsure.count()).toBe(1);
      // After it was too busy once more.
      await resume.click();
      await page.getByText("Klaar. 1 rij vastgelegd, 0 geweigerd, nog 0 te doen.").waitFor();
      expect([keys.length, new Set(keys).size]).toEqual([4, 1]);
      await page.unrouteAll({ behavior: "wait" });
      await page.getByRole("button", { name: "Nog een bestand" }).click();
    });

    it("takes up a rejection of a suggestion from the work list where it was left", async () => {
      const { agendaItems } = await ask("{ agendaItems(first: 20) { nodes { id projectSuggesties(first: 1) { project { id } } } } }");
      const { id } = agendaItems.nodes.find(({ projectSuggesties }: any) => projectSuggesties.length > 0);
      const page = await as(ACCOUNT, `/werken/koppelen?agendaItem=${id}`);
      await page.getByRole("button", { name: /^Wijs af/ }).last().click();
      await page.getByLabel("Waarom de twee niet bij elkaar horen").fill("Een andere ziekte dan deze.");
      await page.getByRole("link", { name: "Werken" }).first().click();
      const item = page.locator(".work-item", { hasText: "Suggestie afwijzen: Een andere ziekte dan deze." });
      await item.getByRole("link", { name: "Suggestie afwijzen" }).click();
      await page.getByText(/Dit vulde u eerder in/).waitFor();
      expect(await page.getByLabel("Waarom de twee niet bij elkaar horen").inputValue()).toBe("Een andere ziekte dan deze.");
      await page.getByRole("button", { name: "Begin opnieuw" }).click();
    });

    it("stops sending the rows of a file when they leave the page, and goes on from there when they are back, once", async () => {
      const { projecten, koppelingen } = await ask(`{
        projecten(first: 60) { nodes { id } }
        koppelingen(first: 100, filter: { agendaItem: ["ag-hipec"], status: [VOORGESTELD, BEVESTIGD, BETWIST] }) { nodes { project { id } } }
      }`);
      const linked = new Set(koppelingen.nodes.map(({ project }: any) => project?.id));
      const ids = projecten.nodes.map(({ id }: any) => id).filter((id: string) => !linked.has(id));
      const page = await as(ACCOUNT, "/werken");
      const keys: string[] = [];
      let answer = (): void => undefined;
      const answered = new Promise<void>((resolve) => (answer = resolve));
      await page.route("**/graphql", async (route) => {
        const { operationName, variables } = route.request().postDataJSON() ?? {};
        if (operationName !== "PortaalKoppelingVoorstellen") return route.continue();
        keys.push(variables.sleutel);
        const response = await route.fetch();
        await answered;
        await route.fulfill({ response });
      });
      const open = (): Promise<void> => page.getByRole("link", { name: "Koppel meer projecten tegelijk, uit een bestand" }).click();
      await open();
      await page.getByLabel(/^Of plak de rijen hier/).fill(
        ["project;agenda item;grondslag;onderbouwing;bron titel", ...ids.slice(0, 2).map((id: string) => `${id};ag-hipec;afgeleid;Zelfde ziekte;Lijst`)].join("\n"),
      );
      await page.getByRole("button", { name: "Controleer de rijen" }).click();
      const sent = page.waitForRequest((request) => request.postDataJSON()?.operationName === "PortaalKoppelingVoorstellen");
      await page.getByRole("button", { name: "Leg 2 rijen vast" }).click();
      await sent;
      await page.getByRole("link", { name: "Werken" }).first().click();
      await open();
      // As long as there is no answer of the row that is under way, nobody can send beside it.
      await page.getByRole("heading", { level: 1, name: "Projecten aan agenda-items koppelen" }).waitFor();
      await page.locator("main .waiting").waitFor();
      expect(await page.getByRole("button", { name: /^Hervat/ }).count()).toBe(0);
      answer();
      await page.getByText("Gestopt. 1 rij vastgelegd, 0 geweigerd, nog 1 te doen.").waitFor();
      expect(keys).toHaveLength(1);
      await page.getByRole("button", { name: "Hervat: nog 1 rij" }).click();
      await page.getByText("Klaar. 2 rijen vastgelegd, 0 geweigerd, nog 0 te doen.").waitFor();
      expect(new Set(keys).size).toBe(2);
      expect(keys).toHaveLength(2);
      await page.unrouteAll({ behavior: "wait" });
      await page.getByRole("button", { name: "Nog een bestand" }).click();
    });
  });
