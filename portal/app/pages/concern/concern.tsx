import { Page } from "../../parts/page";

export default function Concern() {
  return <Page title="Concern"><p>…</p></Page>;
}
