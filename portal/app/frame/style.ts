// The styles in the order in which they come: each may change what came before.
import "@nl-design-system-candidate/button-css/button.css";
import "@nl-design-system-candidate/data-badge-css/data-badge.css";
import "@nl-design-system-candidate/heading-css/heading.css";
import "@nl-design-system-candidate/link-css/link.css";
import "@nl-design-system-candidate/skip-link-css/skip-link.css";
import "./tokens.css";
import "./base.css";
import "./frame.css";
import "../parts/parts.css";
