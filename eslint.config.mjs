import graphql from "@graphql-eslint/eslint-plugin";
import { defineConfig, globalIgnores } from "eslint/config";
import { require as load } from "tsx/cjs/api";
import tseslint from "typescript-eslint";

const { rules: sdlRules, clientRules } = load("./schema/lint/index.ts", import.meta.url);
const { workspaceImports } = load("./scripts/lint/workspace-imports.ts", import.meta.url);

const errorsFor = (rules) => Object.fromEntries(Object.keys(rules).map((name) => [`graaf/${name}`, "error"]));

const TYPESCRIPT = {
  files: ["**/*.{ts,tsx}"],
  extends: [tseslint.configs.recommended],
  languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
  linterOptions: { reportUnusedDisableDirectives: "error" },
  rules: {
    eqeqeq: ["error", "always", { null: "ignore" }],
    "@typescript-eslint/no-floating-promises": "error",
    // TypeGraphQL and TypeORM take classes as Function.
    "@typescript-eslint/no-unsafe-function-type": "off",
    "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
    "no-restricted-properties": [
      "error",
      { object: "process", property: "env", message: "Only env.ts reads the environment." },
    ],
  },
};

const IMPORTS = [
  {
    files: ["packages/process/**/*.ts"],
    rules: { "graaf/workspace-imports": ["error", []] },
  },
  {
    files: ["gateway/**/*.{ts,tsx}", "packages/subgraph/**/*.ts"],
    rules: { "graaf/workspace-imports": ["error", ["@pakketgraaf/process"]] },
  },
  {
    files: ["packages/begrippen/**/*.ts"],
    rules: { "graaf/workspace-imports": ["error", ["@pakketgraaf/process", "@pakketgraaf/subgraph"]] },
  },
  {
    files: ["subgraphs/*/**/*.ts"],
    rules: { "graaf/workspace-imports": ["error", ["@pakketgraaf/process", "@pakketgraaf/subgraph", "@pakketgraaf/begrippen"]] },
  },
  {
    files: ["subgraphs/*/src/*/**/*.ts"],
    rules: {
      "no-restricted-imports": [
        "error",
        {
          patterns: [
            {
              regex: "^(\\.\\./)+[^./][^/]*/.*\\.(resolver|loaders)$",
              message: "A noun imports another noun's class, list or links; the context gives its loaders.",
            },
          ],
        },
      ],
    },
  },
  {
    files: ["**/*.ts"],
    ignores: ["gateway/**", "packages/**", "subgraphs/**", "test/**"],
    rules: {
      "no-restricted-imports": [
        "error",
        { patterns: [{ regex: "^\\.{1,2}/(.*/)?test/", message: "Only tests import tests." }] },
      ],
    },
  },
];

const SDL = {
  files: ["schema/*.graphql"],
  ignores: ["schema/supergraph.graphql"],
  languageOptions: { parser: graphql.parser },
  plugins: { "@graphql-eslint": graphql },
  rules: {
    "@graphql-eslint/naming-convention": [
      "error",
      {
        types: "PascalCase",
        FieldDefinition: "camelCase",
        InputValueDefinition: "camelCase",
        EnumValueDefinition: "UPPER_CASE",
        InputObjectTypeDefinition: { style: "PascalCase", requiredSuffixes: ["Filter", "Input"] },
      },
    ],
    "@graphql-eslint/require-deprecation-reason": "error",
    ...errorsFor(sdlRules),
    "no-restricted-syntax": [
      "error",
      {
        selector: 'Directive[name.value="key"] > Argument[name.value="fields"] > StringValue[value!="id"]',
        message: "The key of an entity is its id.",
      },
    ],
  },
};

export default defineConfig([
  globalIgnores(["test/generated/**", "**/dist/**"]),
  { plugins: { graaf: { rules: { ...sdlRules, ...clientRules, "workspace-imports": workspaceImports } } } },
  TYPESCRIPT,
  { files: ["**/env.ts", "test/support/**"], rules: { "no-restricted-properties": "off" } },
  { files: ["test/**/*.ts"], rules: { "@typescript-eslint/no-explicit-any": "off" } },
  ...IMPORTS,
  SDL,
  {
    // The subgraphs leave what others own undescribed; here it all comes together.
    files: ["schema/api.graphql"],
    rules: {
      "@graphql-eslint/require-description": [
        "error",
        {
          types: true,
          FieldDefinition: true,
          InputValueDefinition: true,
          EnumValueDefinition: true,
        },
      ],
      ...errorsFor(clientRules),
    },
  },
]);
