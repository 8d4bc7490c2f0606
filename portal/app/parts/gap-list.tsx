import { Badge } from "./badge";
import { RecordLink } from "./record";
import { words } from "./words";

/** Questions with how they stand. */
export const GapList = ({ gaps }: { gaps: readonly { __typename?: string; id: string; vraag: string; status: string }[] }) => (
  <ul>
    {gaps.map((gap) => (
      <li key={gap.id}>
        <RecordLink record={gap}>{gap.vraag}</RecordLink> <Badge>{words(gap.status)}</Badge>
      </li>
    ))}
  </ul>
);
