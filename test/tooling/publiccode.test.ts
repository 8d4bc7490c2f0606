import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import Ajv from "ajv";
import { parse } from "yaml";

const ROOT = resolve(__dirname, "..", "..");
const read = (file: string): string => readFileSync(resolve(ROOT, file), "utf8");

const text = { type: "string", minLength: 1 };
const list = (items: object) => ({ type: "array", items, minItems: 1 });
const oneOf = (...values: string[]) => ({ enum: values });
const closed = (properties: object, required: string[]) => ({
  type: "object",
  properties,
  required,
  additionalProperties: false,
});

const DESCRIPTION = closed(
  {
    localisedName: text,
    shortDescription: { ...text, maxLength: 150 },
    longDescription: { type: "string", minLength: 150, maxLength: 10_000 },
    features: list({ ...text, maxLength: 100 }),
  },
  ["shortDescription", "longDescription", "features"],
);
const DEPENDENCY = closed({ name: text, versionMin: text, optional: { type: "boolean" } }, ["name"]);

/** Version 0.5 of https://yml.publiccode.tools, as far as our file uses it; of its lists of words those that we use. */
const SCHEMA = closed(
  {
    publiccodeYmlVersion: oneOf("0.5"),
    name: text,
    url: { type: "string", pattern: "^https://" },
    softwareVersion: text,
    platforms: list(text),
    categories: list(oneOf("data-analytics", "data-collection", "collaboration")),
    developmentStatus: oneOf("concept", "development", "beta", "stable", "obsolete"),
    softwareType: oneOf("standalone/backend"),
    intendedAudience: closed(
      {
        countries: list({ type: "string", pattern: "^[A-Z]{2}$" }),
        scope: list(oneOf("healthcare", "research")),
      },
      [],
    ),
    description: { type: "object", required: ["nl", "en"], additionalProperties: DESCRIPTION },
    legal: closed({ license: text }, ["license"]),
    maintenance: closed({ type: oneOf("internal", "contract", "community", "none") }, ["type"]),
    localisation: closed({ localisationReady: { type: "boolean" }, availableLanguages: list(text) }, [
      "localisationReady",
      "availableLanguages",
    ]),
    dependsOn: closed({ open: list(DEPENDENCY) }, []),
  },
  [
    "publiccodeYmlVersion",
    "name",
    "url",
    "platforms",
    "developmentStatus",
    "softwareType",
    "description",
    "legal",
    "maintenance",
    "localisation",
  ],
);

test("publiccode.yml has what the standard asks, and says what package.json says", () => {
  const file = parse(read("publiccode.yml"));
  const validate = new Ajv({ allErrors: true }).compile(SCHEMA);
  validate(file);
  expect(validate.errors).toBeNull();
  const { version, license, engines } = JSON.parse(read("package.json"));
  expect([file.softwareVersion, file.legal.license]).toEqual([version, license]);
  expect(`>=${file.dependsOn.open[0].versionMin}`).toBe(engines.node);
});
