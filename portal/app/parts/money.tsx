import { euro } from "./amount";
import { Unknown } from "./badge";

/** What an amount is for, where it is told after it. */
const KINDS: Record<string, string> = {
  TOTAAL: "in totaal",
  JAARLIJKS: "per jaar",
  RONDEPLAFOND: "ten hoogste in een ronde",
};

export const moneyKind = (kind: string | null | undefined): string => (kind ? KINDS[kind] ?? kind : "waarvoor is niet bekend");

interface MoneyProps {
  /** Euros, exact; unknown when it is not there. */
  amount: string | null | undefined;
  kind?: string | null;
}

/** An amount never stands without what it is for. */
export const Money = ({ amount, kind }: MoneyProps) =>
  amount ? <>{euro(amount)} <span className="soft">{moneyKind(kind)}</span></> : <Unknown />;
