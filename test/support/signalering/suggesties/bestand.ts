import { join, resolve } from "node:path";
import type { Weging } from "../../../../subgraphs/signalering/src/suggesties/score";

export const BESTAND = join(resolve(__dirname, "../../../.."), "subgraphs/signalering/src/suggesties/wegingen.ts");

/** The file with how evidence is weighed. */
export const bestandVan = (wegingen: Readonly<Record<string, Weging>>): string => `import type { Weging } from "./score";
import type { Soortnaam } from "./soorten";

/** Made by \`npm run suggesties\`, of the links that the data files have: do not change it by hand. */
export const WEGINGEN: Readonly<Record<Soortnaam, Weging>> = {
${Object.entries(wegingen).map(([naam, weging]) => `  ${naam}: {\n${linesOf(weging)}\n  },`).join("\n")}
};
`;

const linesOf = ({ begin, gewichten, ijking }: Weging): string =>
  [
    `begin: ${begin},`,
    "gewichten: {",
    ...Object.entries(gewichten).map(([kenmerk, gewicht]) => `  ${kenmerk}: ${gewicht},`),
    "},",
    `ijking: { begin: ${ijking.begin}, gewicht: ${ijking.gewicht} },`,
  ]
    .map((line) => `    ${line}`)
    .join("\n");
