import { Link } from "@tanstack/react-router";
import type { SearchText } from "./search-text";
import { count } from "./amount";

interface MoreProps {
  /** How many there are, and how many of them are shown. */
  total: number;
  shown: number;
  /** Of what, where it does not stand above it. */
  what?: string;
  /** The list with all of them, where there is one. */
  to?: string;
  search?: SearchText;
}

/** That not all are shown, with the way to the others: a list is never cut in silence. */
export function More({ total, shown, what, to, search }: MoreProps) {
  if (total <= shown) return null;
  return (
    <p className="soft">
      Dit zijn de eerste {count(shown)} van {count(total)}{what && ` ${what}`}.{" "}
      {to && <Link className="nl-link" to={to as never} search={search as never}>Toon ze alle {count(total)}</Link>}
    </p>
  );
}
