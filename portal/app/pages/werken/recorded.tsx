import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import "./werken.css";
import { RecordLink } from "../../parts/record";

/** Of what kind the pages for work are. */
export const GROUP = (
  <Link className="nl-link" to="/werken">
    Werken
  </Link>
);

interface RecordedProps {
  record: { __typename?: string; id: string } | null;
  name: string | null | undefined;
  children?: ReactNode;
}

/** What was recorded, as a link to its page where it has one. */
export const Recorded = ({ record, name, children }: RecordedProps) => (
  <>
    <p>
      <RecordLink record={record}>{name ?? "Het record"}</RecordLink>
    </p>
    {children}
  </>
);
