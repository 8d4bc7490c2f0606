import { Page } from "../../parts/page";

export default function Duidingen() {
  return <Page title="Duidingen"><p>…</p></Page>;
}
