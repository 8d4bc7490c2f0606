import { once } from "node:events";
import { createServer } from "node:http";

export interface PagesOptions {
  host: string;
  port: number;
}

export interface Page {
  type: string;
  text: string;
}

/** Serves pages for who runs the platform, on a port of their own. */
export async function servePages(
  { host, port }: PagesOptions,
  pages: Record<string, () => Promise<Page>>,
): Promise<{ stop: () => Promise<void> }> {
  const server = createServer((request, response) => {
    const [pathname] = (request.url ?? "/").split("?");
    const page = request.method === "GET" && Object.hasOwn(pages, pathname) ? pages[pathname] : undefined;
    if (!page) return void response.writeHead(404).end();
    page().then(
      ({ type, text }) => response.writeHead(200, { "content-type": type }).end(text),
      () => response.writeHead(500).end(),
    );
  });
  await once(server.listen({ host, port }), "listening");
  return {
    stop: async () => {
      server.close().closeAllConnections();
      await once(server, "close");
    },
  };
}
