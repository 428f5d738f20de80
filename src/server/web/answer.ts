import type { ServerResponse } from 'node:http';

type Headers = Readonly<Record<string, string>>;

/** Answers with a text; nothing about rooms is kept by a browser or a proxy. */
export function answerText(
  response: ServerResponse,
  status: number,
  type: string,
  text: string,
  headers: Headers = {},
): void {
  const own = { 'Cache-Control': 'no-store', 'Content-Type': `${type}; charset=utf-8` };
  response.writeHead(status, { ...own, ...headers }).end(text);
}

/** Answers with a value as JSON. */
export function answerJson(
  response: ServerResponse,
  status: number,
  value: unknown,
  headers: Headers = {},
): void {
  answerText(response, status, 'application/json', JSON.stringify(value), headers);
}

/** Sends the browser on to another page of this site. */
export function answerRedirect(response: ServerResponse, location: string, headers: Headers = {}): void {
  response.writeHead(302, { 'Cache-Control': 'no-store', Location: location, ...headers }).end();
}
