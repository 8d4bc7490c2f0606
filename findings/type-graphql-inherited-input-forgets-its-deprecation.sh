#!/usr/bin/env bash
# type-graphql 2.0.0-rc.4, graphql 16.15.0, Node 20.20.
#
# A field of a class is deprecated with `deprecationReason`, and another class extends that class. For object types the field
# is deprecated in both; one would expect the same of input types, which take the same option.
#
# Seen: the input that declares the field has `@deprecated`, the one that inherits it has not: there the field looks as if it
# stays. A `@Directive("@deprecated(…)")` on it, read from the definition that both share, is kept in what prints those.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --legacy-peer-deps type-graphql@2.0.0-rc.4 graphql@16.15.0 graphql-scalars@1.25.0 reflect-metadata@0.2.2
cat > try.cjs <<'JS'
require("reflect-metadata");
const assert = require("node:assert");
const { buildSchema, Arg, Field, InputType, ObjectType, Query, Resolver } = require("type-graphql");

const REASON = "Use the other one.";
const told = (of, name) => Field(() => String, { nullable: true, deprecationReason: REASON })(of.prototype, name);

class LetterInput {}
told(LetterInput, "old");
InputType("LetterInput")(LetterInput);
class StampedLetterInput extends LetterInput {}
InputType("StampedLetterInput")(StampedLetterInput);

class Letter {}
told(Letter, "old");
ObjectType("Letter")(Letter);
class StampedLetter extends Letter {}
ObjectType("StampedLetter")(StampedLetter);

class Letters {
  send() {}
}
const way = Object.getOwnPropertyDescriptor(Letters.prototype, "send");
Arg("plain", () => LetterInput)(Letters.prototype, "send", 0);
Arg("stamped", () => StampedLetterInput)(Letters.prototype, "send", 1);
Query(() => StampedLetter)(Letters.prototype, "send", way);
Resolver()(Letters);

buildSchema({ resolvers: [Letters], orphanedTypes: [Letter], validate: false }).then((schema) => {
  const reasonOf = (type) => schema.getType(type).getFields().old.deprecationReason;
  assert.deepStrictEqual(["Letter", "StampedLetter", "LetterInput"].map(reasonOf), [REASON, REASON, REASON]);
  assert.strictEqual(reasonOf("StampedLetterInput"), undefined);
  console.log("the object that inherits a deprecated field has it deprecated, the input has not");
});
JS
node try.cjs
