import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import en from '../i18n/locales/en/studio.json' with { type: 'json' };
import fr from '../i18n/locales/fr/studio.json' with { type: 'json' };
import { PAGE_POLICY } from '../server/contentSecurityPolicy.ts';
import { guideArticles } from './guideArticles.ts';

const FILE = 'guide.html';
const SOURCE = 'scenarios/README.md';
const STYLE = 'src/build/guide.css';

const STUDIO: Readonly<Record<string, string>> = { fr: fr.studio, en: en.studio };

const LOOKS = ['fonts', 'tokens', 'base'];

/** What the shared look of the project is known by among the built styles. */
const SHARED_LOOK = '--watch-ink:';

function pageOf(markdown: string, styles: readonly string[]): string {
  const articles = guideArticles(markdown);
  const [first] = articles;
  const links = styles.map((href) => `<link rel="stylesheet" href="${href}" />`).join('');
  const ways = articles.map(({ id, lang, title }) => `<a href="#${id}" lang="${lang}">${title}</a>`).join('');
  const back = articles
    .map(({ lang }) => `<a href="./#/studio" lang="${lang}">${STUDIO[lang] ?? ''}</a>`)
    .join('');
  const body = articles
    .map(
      ({ lang, html, chapters }) =>
        `<article lang="${lang}">${html.replace(
          '</h1>',
          `</h1><nav aria-label="${STUDIO[lang] ?? ''}"><ul>${chapters
            .map(({ id, title }) => `<li><a href="#${id}">${title}</a></li>`)
            .join('')}</ul></nav>`,
        )}</article>`,
    )
    .join('');
  return `<!doctype html>
<html lang="${first?.lang ?? 'fr'}">
<head>
<meta charset="utf-8" />
<meta http-equiv="Content-Security-Policy" content="${PAGE_POLICY}" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<link rel="icon" href="icons/mark.svg" type="image/svg+xml" />
${links}
<title>${first?.title ?? ''} · Plein Nord</title>
</head>
<body class="guide">
<header class="guide-top night"><p>${back}</p><p>${ways}</p></header>
<main>${body}</main>
</body>
</html>
`;
}

/** Makes a page of the guide for trainers, in the project's look, beside the site: the studio leads to it. */
export function guidePage(): Plugin {
  let root = process.cwd();
  const textOf = (file: string) => readFileSync(join(root, file), 'utf8');
  return {
    name: 'plein-nord:guide-page',
    enforce: 'post',
    configResolved(config) {
      root = config.root;
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        if (request.url?.split('?')[0] !== `/${FILE}`) return next();
        response.setHeader('Content-Type', 'text/html');
        response.end(
          pageOf(textOf(SOURCE), [...LOOKS.map((name) => `/src/ui/base/${name}.css`), `/${STYLE}`]),
        );
      });
    },
    generateBundle(_options, bundle) {
      const shared = Object.values(bundle).find(
        (part) =>
          part.type === 'asset' && part.fileName.endsWith('.css') && `${part.source}`.includes(SHARED_LOOK),
      );
      if (!shared) this.error(`no style has ${SHARED_LOOK}`);
      const style = this.emitFile({ type: 'asset', name: 'guide.css', source: textOf(STYLE) });
      const source = pageOf(textOf(SOURCE), [shared.fileName, this.getFileName(style)]);
      this.emitFile({ type: 'asset', fileName: FILE, source });
    },
  };
}
