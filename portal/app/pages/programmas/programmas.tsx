import { Page } from "../../parts/page";

export default function Programmas() {
  return <Page title="Programmas"><p>…</p></Page>;
}
