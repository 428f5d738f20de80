import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import sirv from 'sirv';
import { SECURITY_HEADERS } from './securityHeaders.ts';

const HASHED = /^\/assets\/.+-[\w-]{8}\.\w+$/;

/** Files of `assets/` carry a hash of their content in their name; all others are asked for again each time. */
function cacheControl(pathname: string): string {
  return HASHED.test(pathname) ? 'public, max-age=31536000, immutable' : 'no-cache';
}

/** Answers the requests that are its own. @returns whether this one was */
export type Routes = (request: IncomingMessage, response: ServerResponse) => boolean;

/**
 * The server of a built site: `folder` is the build's output. What is not for `routes` is a file: it answers GET and
 * HEAD only, 404 for what does not exist. The security headers are sent with everything.
 */
export function siteServer(folder: string, routes: Routes = () => false): Server {
  const serve = sirv(folder, {
    etag: true,
    gzip: true,
    setHeaders: (response, pathname) => response.setHeader('Cache-Control', cacheControl(pathname)),
  });
  return createServer((request, response) => {
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value);
    if (routes(request, response)) return;
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    serve(request, response, () => {
      response.writeHead(404, { 'Content-Type': 'text/plain' }).end('404');
    });
  });
}
