import { createHash } from 'node:crypto';
import { jsonInside, SCENARIO_PLACE } from '../../format/index.ts';

const SCRIPT = /<script type="module"[^>]*>([\s\S]*?)<\/script>/;
const STYLE = /<style[^>]*>([\s\S]*?)<\/style>/;

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/** Nothing is let in but what stands in the page, and nothing goes out: its own script and style, pictures and fonts. */
function policyOf(script: string, style: string): string {
  return [
    "default-src 'none'",
    `script-src ${hashOf(script)}`,
    `style-src ${hashOf(style)}`,
    'img-src data: blob:',
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

interface Contents {
  /** The built page, with one script and one style in it. */
  readonly html: string;
  readonly pictures: Readonly<Record<string, string>>;
  /** Texts that have to travel with what the page is made of. */
  readonly licences: string;
}

/**
 * Finishes the page that stands alone: its policy, an empty place for a scenario, the pictures and the licences.
 * @throws when the page is not whole, or names a file outside
 */
export function pageInside({ html, pictures, licences }: Contents): string {
  const [, script = ''] = SCRIPT.exec(html) ?? [];
  const [, style = ''] = STYLE.exec(html) ?? [];
  if (script === '' || style === '')
    throw new Error('the page that stands alone lacks its script or its style');
  const bare = html.replace(SCRIPT, '').replace(STYLE, '');
  const [outside] = /(?:src|href)="(?!data:)[^"]*"/.exec(bare) ?? [];
  if (outside) throw new Error(`the page that stands alone points outside: ${outside}`);
  const policy = `<meta http-equiv="Content-Security-Policy" content="${policyOf(script, style)}" />`;
  const data = `<script type="application/json" id="pictures">${jsonInside(JSON.stringify(pictures))}</script>`;
  const head = `${SCENARIO_PLACE}\n${data}\n<style>${style}</style>\n<script type="module">${script}</script>\n`;
  return bare
    .replace('<meta charset="utf-8" />', (charset) => `${charset}\n${policy}`)
    .replace('</head>', (end) => head + end)
    .replace('</html>', (end) => `${end}\n<!--\n${licences.replaceAll(/--(?=!?>)/g, '- -')}\n-->\n`);
}
