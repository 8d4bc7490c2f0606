import { Unknown } from "./badge";
import { timeText } from "./moment";

interface PeriodProps {
  from: { tekst: string } | null | undefined;
  /** The last of it: a year, month or day that it still includes. */
  until: { tekst: string } | null | undefined;
}

/** From and until, as the sources tell it; what they do not tell is said. */
export function Period({ from, until }: PeriodProps) {
  if (!from && !until) return <Unknown />;
  if (from && until && from.tekst === until.tekst) return <>{timeText(from.tekst)}</>;
  if (!until) return <>vanaf {timeText(from!.tekst)}, <Unknown>einde niet bekend</Unknown></>;
  if (!from) return <>tot en met {timeText(until.tekst)}, <Unknown>begin niet bekend</Unknown></>;
  return <>{timeText(from.tekst)} tot en met {timeText(until.tekst)}</>;
}

/** The same as text. */
export const periodOf = (from: PeriodProps["from"], until: PeriodProps["until"]): string | undefined =>
  from || until ? `${from?.tekst ?? "?"} t/m ${until?.tekst ?? "?"}` : undefined;
