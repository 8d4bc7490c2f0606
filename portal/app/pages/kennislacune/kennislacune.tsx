import { Page } from "../../parts/page";

export default function Kennislacune() {
  return <Page title="Kennislacune"><p>…</p></Page>;
}
