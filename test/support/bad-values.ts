import { createHash } from "node:crypto";

/** Text that no database can hold. */
export const NULL_BYTE = "kop \u0000 staart";
export const LONE_SURROGATE = "kop \ud800 staart";

export const IMPOSSIBLE_DAYS = [
  "2023-02-30",
  "2023-13-01",
  "0000-01-01",
  "2023-1-1",
  "+012023-01-01",
  "2023-01-01T00:00:00Z",
  "yesterday",
  "",
];

export const NO_AMOUNTS = ["", "-", "1,00", "1.", ".5", "1e3", "1.000.000", "€ 1", " 1", "0x1", "NaN", "Infinity", "1.00001", "12345678901234"];

/** What a careless query would take for SQL, for an operator of a text search, or would stumble over. */
export const HOSTILE_TEXTS = [
  "'; DROP TABLE project; --",
  "' OR '1'='1",
  "a') UNION SELECT usename, passwd FROM pg_shadow --",
  "a:*|!&()<->",
  "!!a <2> b & (c | d):AB*",
  "\\",
  "\\'",
  "'",
  '"',
  "''''",
  "$1 :cursor_id ? %s {}",
  "{\"a\": [1]}",
  "zorg \\x00 \\u0000 E'\\\\000'",
  "...,;:!?()[]{}<>@#%^&*+=~`|",
  "- / -/-",
  "👩‍⚕️ 🏥",
  "\u200b\u202e\ufeff",
  "e\u0301e\u0301n",
  "<script>alert(1)</script>",
  "http://a.b/c?d=e&f=g, info@zorg.nl, 10.0.0.7:5432, /etc/passwd",
];

/** What only a database or a crash would say. */
export const TELLTALE =
  /syntax error|SELECT |relation "|column "|tsquery|unterminated|stacktrace|QueryFailed|node_modules|\.ts:\d|INTERNAL_/;

/** An id of so many characters that no index holds it: what repeats itself is made small before it is stored. */
export const ENDLESS_ID = Array.from({ length: 200 }, (_, place) => createHash("sha256").update(String(place)).digest("base64url")).join("");
