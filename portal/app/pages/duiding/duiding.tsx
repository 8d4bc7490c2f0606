import { Page } from "../../parts/page";

export default function Duiding() {
  return <Page title="Duiding"><p>…</p></Page>;
}
