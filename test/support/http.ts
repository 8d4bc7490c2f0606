/** A GraphQL answer over HTTP. */
export interface Answer<D = any> {
  status: number;
  data: D;
  errors?: { message: string; path?: (string | number)[]; extensions?: Record<string, unknown> }[];
  extensions?: Record<string, unknown>;
  headers: Headers;
}

export interface PostOptions {
  /** Sent as bearer token. */
  token?: string;
  headers?: Record<string, string>;
}

export async function post<D = any>(url: string, body: unknown, { token, headers }: PostOptions = {}): Promise<Answer<D>> {
  const response = await fetch(url, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
      ...headers,
    },
    body: typeof body === "string" ? body : JSON.stringify(body),
  });
  return { ...((await response.json()) as object), status: response.status, headers: response.headers } as Answer<D>;
}
