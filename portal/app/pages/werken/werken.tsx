import { Page } from "../../parts/page";

export default function Werken() {
  return <Page title="Werken"><p>…</p></Page>;
}
