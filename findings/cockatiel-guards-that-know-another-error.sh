#!/usr/bin/env bash
# cockatiel 3.2.1, Node 20.20.
#
# The library has a function for each of its errors that tells whether an error is of that kind, to handle only those: a call
# that took too long, one that a full bulkhead turned away, one that a circuit keeps off for good. One would expect each
# to know its own error, and no other.
#
# Seen: the functions for a cancelled task and for an isolated circuit say no to their own error, and yes to the one of a full
# bulkhead. So `handleWhen(isTaskCancelledError)` leaves every time-out alone and retries what was turned away.
# `instanceof TaskCancelledError` tells right.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund cockatiel@3.2.1
cat > try.js <<'JS'
const cockatiel = require("cockatiel");
const { bulkhead, circuitBreaker, ConsecutiveBreaker, handleAll, timeout, TimeoutStrategy } = cockatiel;
const caught = (work) => work.then(() => undefined, (error) => error);
async function main() {
  const late = await caught(timeout(1, TimeoutStrategy.Aggressive).execute(() => new Promise((done) => setTimeout(done, 50))));
  const full = await caught(bulkhead(0, 0).execute(async () => 1));
  const circuit = circuitBreaker(handleAll, { halfOpenAfter: 1000, breaker: new ConsecutiveBreaker(1) });
  circuit.isolate();
  const isolated = await caught(circuit.execute(async () => 1));
  for (const [name, error] of Object.entries({ late, full, isolated })) {
    console.log(name, error.constructor.name, cockatiel.isTaskCancelledError(error), cockatiel.isIsolatedCircuitError(error));
  }
}
main();
JS
seen=$(node try.js)
printf '%s\n' "what it is, its class, isTaskCancelledError, isIsolatedCircuitError:" "$seen"
[ "$seen" = "late TaskCancelledError false false
full BulkheadRejectedError true true
isolated IsolatedCircuitError false false" ]
