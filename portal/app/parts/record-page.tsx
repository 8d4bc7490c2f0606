import type { ReactNode } from "react";
import type { Answer } from "../graph/answer";
import { FailureNotice, Waiting } from "./answered";
import { NotThere } from "./not-there";
import { Page } from "./page";

interface RecordPageProps<Data, Found> {
  answer: Answer<Data>;
  /** The record in the answer. */
  of: (data: Data) => Found | null | undefined;
  /** What kind of record it is, and what one of them is called: "Project", "Dit project". */
  kind: string;
  what: string;
  list: string;
  listName: string;
  title: (record: Found) => string;
  actions?: (record: Found) => ReactNode;
  /** What is shown when there is no such record, where that can be said better than that it is not there. */
  absent?: ReactNode;
  children: (record: Found) => ReactNode;
}

/** A page about one record: with it, while it is waited for, without it, and when it cannot be had. */
export function RecordPage<Data, Found>(props: RecordPageProps<Data, Found>) {
  const { answer, of, kind, what, list, listName, title, actions, children } = props;
  const { data, failure, again } = answer;
  // As high as what comes: what is under it stays where it is.
  if (answer.waiting) return <Page title={kind} kind={kind}><Waiting /></Page>;
  const record = data && of(data);
  if (!record) {
    if (!failure) return props.absent ?? <NotThere what={what} list={list} listName={listName} />;
    return <Page title={kind}><FailureNotice failure={failure} again={again} /></Page>;
  }
  return (
    <Page title={title(record)} kind={kind} actions={actions?.(record)}>
      <div aria-busy={answer.renewing}>
        {failure && <FailureNotice failure={failure} again={again} isPartial />}
        {children(record)}
      </div>
    </Page>
  );
}
