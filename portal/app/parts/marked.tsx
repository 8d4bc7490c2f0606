interface Mark {
  begin: number;
  einde: number;
}

/** Text with the words that matched marked, by their places in UTF-16 units. */
export function Marked({ text, marks }: { text: string; marks: readonly Mark[] }) {
  const pieces: (string | { mark: string; at: number })[] = [];
  let at = 0;
  for (const { begin, einde } of [...marks].sort((one, other) => one.begin - other.begin)) {
    if (begin < at) continue;
    pieces.push(text.slice(at, begin), { mark: text.slice(begin, einde), at: begin });
    at = einde;
  }
  pieces.push(text.slice(at));
  return <>{pieces.map((piece) => (typeof piece === "string" ? piece : <mark key={piece.at}>{piece.mark}</mark>))}</>;
}
