import { Page } from "../../parts/page";

export default function Voorwaarden() {
  return <Page title="Voorwaarden"><p>…</p></Page>;
}
