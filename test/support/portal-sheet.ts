import { inflateRawSync } from "node:zlib";

const ENTRY = 0x02014b50;

/** A file within a spreadsheet, which is a zip. */
function partOf(zip: Buffer, name: string): string {
  let place = zip.readUInt32LE(zip.length - 6);
  for (; zip.readUInt32LE(place) === ENTRY; place += 46 + [28, 30, 32].reduce((sum, at) => sum + zip.readUInt16LE(place + at), 0)) {
    const called = zip.toString("utf8", place + 46, place + 46 + zip.readUInt16LE(place + 28));
    if (called !== name) continue;
    const begin = zip.readUInt32LE(place + 42);
    const data = begin + 30 + zip.readUInt16LE(begin + 26) + zip.readUInt16LE(begin + 28);
    const bytes = zip.subarray(data, data + zip.readUInt32LE(place + 20));
    return (zip.readUInt16LE(place + 10) === 0 ? bytes : inflateRawSync(bytes)).toString();
  }
  throw new Error(`${name} is not in the file`);
}

/** The cells of a spreadsheet that have something, row by row: a number as it is written in it, or text. */
export function cellsOf(zip: Buffer): ({ number: string } | { text: string })[][] {
  const strings = [...partOf(zip, "xl/sharedStrings.xml").matchAll(/<si>.*?<t[^>]*>(.*?)<\/t>.*?<\/si>/g)].map(([, text]) => text);
  const rows = [...partOf(zip, "xl/worksheets/sheet1.xml").matchAll(/<row [^>]*>(.*?)<\/row>/g)];
  return rows.map(([, row]) =>
    [...row.matchAll(/<c ([^>]*)><v>(.*?)<\/v><\/c>/g)].map(([, of, value]) =>
      of.includes('t="s"') ? { text: strings[Number(value)] } : { number: value },
    ),
  );
}
