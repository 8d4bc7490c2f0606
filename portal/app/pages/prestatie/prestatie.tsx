import { Page } from "../../parts/page";

export default function Prestatie() {
  return <Page title="Prestatie"><p>…</p></Page>;
}
