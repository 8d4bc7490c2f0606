import { readExampleEnv } from "../env";
import { Graph } from "./graph";
import { Portaal } from "./portaal";
import { signIn } from "./sign-in";

const USAGE = `npm run portaal -- zoek <tekst>
npm run portaal -- zoek-in-alles <tekst>
npm run portaal -- voorstellen <tekst>
npm run portaal -- koppel <project> <agenda-item> <onderbouwing> <bron>
npm run portaal -- bevestig <koppeling> <versie> <reden>
npm run portaal -- geschiedenis <koppeling>`;

const COMMANDS: Record<string, (portaal: Portaal, ...args: string[]) => Promise<unknown>> = {
  zoek: (portaal, tekst) => portaal.zoek(tekst),
  "zoek-in-alles": (portaal, tekst) => portaal.zoekInAlles(tekst),
  voorstellen: (portaal, tekst) => portaal.voorstellen(tekst),
  koppel: (portaal, project, agendaItem, onderbouwing, bron) => portaal.koppel(project, agendaItem, onderbouwing, bron),
  bevestig: (portaal, koppeling, versie, reden) => portaal.bevestig(koppeling, Number(versie), reden),
  geschiedenis: (portaal, koppeling) => portaal.geschiedenis(koppeling),
};

async function main([name, ...args]: string[]): Promise<void> {
  const command = COMMANDS[name];
  if (!command || args.length !== command.length - 1) throw new Error(USAGE);
  const { graph, issuer } = readExampleEnv();
  const portal = { issuer, clientId: "zonmw-portaal", scope: "openid koppeling:schrijven koppeling:bevestigen" };
  const token = await signIn(portal, (url) => console.error(`Open in a browser to sign in:\n\n${url}\n`));
  console.log(JSON.stringify(await command(new Portaal(new Graph(graph, token)), ...args), null, 2));
}

main(process.argv.slice(2)).catch((error: Error) => {
  console.error(error.message);
  process.exit(1);
});
