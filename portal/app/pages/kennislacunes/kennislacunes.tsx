import { Page } from "../../parts/page";

export default function Kennislacunes() {
  return <Page title="Kennislacunes"><p>…</p></Page>;
}
