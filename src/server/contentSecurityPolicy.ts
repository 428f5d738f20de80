/** Everything comes from the site itself; no inline script or style, no eval, no plug-in, no form. */
const DIRECTIVES = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
] as const;

/** The policy that the built page carries in its `<meta>`, so that it holds on any static host. */
export const PAGE_POLICY = DIRECTIVES.join('; ');

/** The policy sent as a header: the page's, and who may frame it, which a `<meta>` cannot say. */
export const HEADER_POLICY = [...DIRECTIVES, "frame-ancestors 'self'"].join('; ');
