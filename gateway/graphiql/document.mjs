import markdown from "markdown-it";

const reader = markdown();

const plain = (html) => html.replace(/<[^>]*>/g, "");
/** As GitHub names headings, by which documents link to them. */
const anchorOf = (heading) => plain(heading).toLowerCase().replace(/[^\p{L}\p{N} -]/gu, "").replaceAll(" ", "-");

/**
 * A document in Markdown as a page.
 * @param documents the files that are pages too; links to other files lead nowhere here
 */
export function renderDocument(text, documents, style) {
  const body = reader.render(text)
    .replace(/<h(\d)>(.*?)<\/h\1>/g, (_, level, heading) => `<h${level} id="${anchorOf(heading)}">${heading}</h${level}>`)
    .replace(/<a href="(?!https?:|#)([^"#]*)(#[^"]*)?">(.*?)<\/a>/gs, (_, file, anchor = "", label) =>
      documents.includes(file) ? `<a href="/docs/${file.replace(/\.md$/, "")}${anchor}">${label}</a>` : label,
    );
  return `<!doctype html>
<html lang="nl">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${plain(/<h1[^>]*>(.*?)<\/h1>/.exec(body)[1])}</title>
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="${style}">
  </head>
  <body>
    <main>
${body}
    </main>
  </body>
</html>
`;
}
