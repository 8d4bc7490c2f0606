import { Page } from "../../parts/page";

export default function Signaal() {
  return <Page title="Signaal"><p>…</p></Page>;
}
