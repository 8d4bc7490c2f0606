import { Unknown } from "./badge";
import { timeText } from "./moment";

interface ValidityProps {
  from: { tekst: string } | null | undefined;
  /** The first of it on which it holds no longer. */
  until: { tekst: string } | null | undefined;
}

/** From when something holds, and from when no longer. */
export function Validity({ from, until }: ValidityProps) {
  if (!from && !until) return <Unknown />;
  return (
    <>
      {from ? `vanaf ${timeText(from.tekst)}` : <Unknown>begin niet bekend</Unknown>}
      {until ? `, niet meer vanaf ${timeText(until.tekst)}` : ", geen einde bekend"}
    </>
  );
}
