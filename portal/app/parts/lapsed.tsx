import { day } from "./moment";
import { RecordLink } from "./record";

interface LapsedProps {
  of: { sinds: string; recordType?: string | null; recordId?: string | null } | null | undefined;
}

/** That a record is no longer there, with what came instead where that is known. */
export function Lapsed({ of }: LapsedProps) {
  if (!of) return null;
  const { sinds, recordType, recordId } = of;
  return (
    <p className="notice notice--warning">
      Dit is vervallen op {day(sinds)} en staat niet meer in lijsten en totalen.
      {recordType && recordId && (
        <> Ervoor in de plaats kwam <RecordLink record={{ __typename: recordType, id: recordId }}>een ander gegeven</RecordLink>.</>
      )}
    </p>
  );
}
