#!/usr/bin/env bash
# natural 8.1.1, Node 20.20.
#
# A library of stemmers and tokenizers, asked for its Dutch stemmer. One would expect such a package to compute, and nothing else.
#
# Seen: it depends on the clients of four databases and caches (mongoose, pg, redis, memjs) and installs them for everybody, for a
# part that can keep its index there; and its Dutch stemmer leaves a plural and its singular apart where the stem's end
# changes: ziekenhuizen and ziekenhuis, brieven and brief, adviezen and advies.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts natural@8.1.1
clients=$(cd node_modules && ls -d mongoose pg redis memjs | sort | tr '\n' ' ')
cat > try.js <<'JS'
const stemmer = require("natural/lib/natural/stemmers/porter_stemmer_nl");
const stem = (word) => (stemmer.stem ? stemmer.stem(word) : stemmer.PorterStemmerNl.stem(word));
const pairs = [["ziekenhuizen", "ziekenhuis"], ["brieven", "brief"], ["adviezen", "advies"]];
console.log(pairs.map(([one, other]) => `${stem(one)} ${stem(other)} ${stem(one) === stem(other)}`).join("; "));
JS
stems=$(node try.js)
printf '%s\n' "installed: $clients" "stems: $stems"
[ "$clients" = "memjs mongoose pg redis " ]
[ "$stems" = "ziekenhuiz ziekenhuis false; briev brief false; adviez advies false" ]
