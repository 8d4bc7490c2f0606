import { createRequire } from "node:module";
import graphql from "@graphql-eslint/eslint-plugin";
import { defineConfig, globalIgnores } from "eslint/config";
import tseslint from "typescript-eslint";
import { build } from "./scripts/build.mjs";

await build();
const load = createRequire(import.meta.url);
const { rules: sdlRules, clientRules } = load("./dist/schema/lint/index.js");

const errorsFor = (rules) => Object.fromEntries(Object.keys(rules).map((name) => [`graaf/${name}`, "error"]));

/** Of all code, whatever its language. */
const RULES = {
  eqeqeq: ["error", "always", { null: "ignore" }],
  "max-len": ["error", { code: 132, ignoreStrings: true, ignoreTemplateLiterals: true, ignoreUrls: true }],
  "no-restricted-properties": [
    "error",
    { object: "process", property: "env", message: "Only env.ts reads the environment." },
  ],
};

const JAVASCRIPT = {
  files: ["**/*.{js,cjs,mjs}"],
  linterOptions: { reportUnusedDisableDirectives: "error" },
  rules: RULES,
};

const TYPESCRIPT = {
  files: ["**/*.{ts,tsx}"],
  extends: [tseslint.configs.recommended],
  languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
  linterOptions: { reportUnusedDisableDirectives: "error" },
  rules: {
    ...RULES,
    "@typescript-eslint/no-floating-promises": "error",
    // TypeGraphQL and TypeORM take classes as Function.
    "@typescript-eslint/no-unsafe-function-type": "off",
    "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
  },
};

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
  globalIgnores(["portal/app/**/operations.ts", "**/dist/**", "test/generated/**"]),
  { plugins: { graaf: { rules: { ...sdlRules, ...clientRules } } } },
  JAVASCRIPT,
  TYPESCRIPT,
  // One line for each operation, however much it asks.
  { files: ["examples/generated/**"], rules: { "max-len": "off" } },
  { files: ["**/env.ts", "test/support/**"], rules: { "no-restricted-properties": "off" } },
  { files: ["test/**/*.ts"], rules: { "@typescript-eslint/no-explicit-any": "off" } },
  SDL,
  {
    // The subgraphs leave what others own undescribed; here it all comes together.
    files: ["schema/api.graphql"],
    rules: {
      "@graphql-eslint/require-description": [
        "error",
        { types: true, FieldDefinition: true, InputValueDefinition: true, EnumValueDefinition: true },
      ],
      ...errorsFor(clientRules),
    },
  },
]);
