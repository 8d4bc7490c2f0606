import { relative, resolve, sep } from "node:path";
import type { Rule } from "eslint";

const ROOT = resolve(__dirname, "..", "..");
const IMPORTS = "ImportDeclaration, ExportAllDeclaration, ExportNamedDeclaration, ImportExpression, TSImportType";

/**
 * A workspace imports its own files, packages from outside, and of this repository only the packages in the rule's
 * options, by their names.
 */
export const workspaceImports: Rule.RuleModule = {
  meta: { type: "problem", schema: [{ type: "array", items: { type: "string" } }] },
  create(context) {
    const workspace = /^(gateway|(?:packages|subgraphs)\/[^/]+)\//.exec(fromRoot(context.filename))?.[0];
    if (!workspace) return {};
    const [packages] = context.options as [string[]];
    const isAllowed = (specifier: string): boolean => {
      if (specifier.startsWith(".")) return fromRoot(resolve(context.filename, "..", specifier)).startsWith(workspace);
      return !specifier.startsWith("@pakketgraaf/") || packages.includes(specifier);
    };
    return {
      [IMPORTS](node: WithSource) {
        const specifier = node.source?.value;
        if (typeof specifier !== "string" || isAllowed(specifier)) return;
        const allowed = ["its own files", ...packages].join(", ");
        context.report({ node, message: `"${specifier}" is out of bounds: ${workspace} may import ${allowed}` });
      },
    };
  },
};

type WithSource = Rule.Node & { source?: { value?: unknown } | null };

const fromRoot = (file: string): string => relative(ROOT, file).split(sep).join("/");
