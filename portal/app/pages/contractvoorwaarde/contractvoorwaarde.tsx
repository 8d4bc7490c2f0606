import { Page } from "../../parts/page";

export default function Contractvoorwaarde() {
  return <Page title="Contractvoorwaarde"><p>…</p></Page>;
}
