import { Page } from "../../parts/page";

export default function Concerns() {
  return <Page title="Concerns"><p>…</p></Page>;
}
