import { Page } from "../../parts/page";

export default function Zorgvorm() {
  return <Page title="Zorgvorm"><p>…</p></Page>;
}
