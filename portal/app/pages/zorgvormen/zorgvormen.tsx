import { Page } from "../../parts/page";

export default function Zorgvormen() {
  return <Page title="Zorgvormen"><p>…</p></Page>;
}
