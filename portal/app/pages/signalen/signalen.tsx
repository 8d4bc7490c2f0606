import { Page } from "../../parts/page";

export default function Signalen() {
  return <Page title="Signalen"><p>…</p></Page>;
}
