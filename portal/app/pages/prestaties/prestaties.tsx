import { Page } from "../../parts/page";

export default function Prestaties() {
  return <Page title="Prestaties"><p>…</p></Page>;
}
