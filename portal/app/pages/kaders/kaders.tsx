import { Page } from "../../parts/page";

export default function Kaders() {
  return <Page title="Kaders"><p>…</p></Page>;
}
