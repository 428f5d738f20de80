import { Marked } from 'marked';

interface Chapter {
  readonly id: string;
  /** As HTML. */
  readonly title: string;
}

/** The guide in one language. */
interface GuideArticle extends Chapter {
  readonly lang: string;
  readonly html: string;
  readonly chapters: readonly Chapter[];
}

/** The languages of the guide, in the order in which they follow each other. */
const LANGUAGES = ['fr', 'en'];

/** The anchor that a heading has on the code's host too, so that the links within the guide hold in both places. */
function slugOf(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replaceAll(/\s/g, '-');
}

/**
 * Turns the guide, whose languages each begin with a heading of the first level, into HTML.
 * @param markdown our own text: what it says in HTML is taken as it is
 */
export function guideArticles(markdown: string): readonly GuideArticle[] {
  return markdown.split(/^(?=# )/m).map((text, index) => {
    const headings: (Chapter & { readonly depth: number })[] = [];
    const marked = new Marked({
      renderer: {
        heading({ tokens, depth, text: source }) {
          const title = this.parser.parseInline(tokens);
          const id = slugOf(source);
          headings.push({ id, title, depth });
          return `<h${depth} id="${id}">${title}</h${depth}>\n`;
        },
      },
    });
    const html = marked
      .parse(text, { async: false })
      .replaceAll('<pre>', '<pre tabindex="0">')
      .replaceAll('<table>', '<div class="wide" tabindex="0"><table>')
      .replaceAll('</table>', '</table></div>');
    const [top] = headings;
    return {
      lang: LANGUAGES[index] ?? 'fr',
      id: top?.id ?? '',
      title: top?.title ?? '',
      html,
      chapters: headings.filter(({ depth }) => depth === 2),
    };
  });
}
