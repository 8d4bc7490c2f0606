import { Page } from "../../parts/page";

export default function Projecten() {
  return <Page title="Projecten"><p>…</p></Page>;
}
