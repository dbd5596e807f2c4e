/** What a page can draw a text on without writing it: a canvas, and whatever shows a picture that the page itself made. */
interface PaintedOrder {
  readonly secrets: readonly string[];
  /** The attributes that the style sheet looks for, and for `drawn` a screenshot's mask too. */
  readonly drawn: string;
  readonly styled: string;
  readonly sheet: string;
  readonly pseudos: readonly string[];
  readonly roots: string;
  readonly what: 'hide' | 'look' | 'restore';
}

export const DRAWN = 'data-yinuo-drawn';
const STYLED = 'data-yinuo-styled';
const PSEUDOS = ['before', 'after', 'marker', 'backdrop', 'first-letter', 'first-line', 'placeholder'];
const STILL = 'transition: none !important; animation: none !important;';
const BARE = ['background-image', 'border-image-source', 'list-style-image', 'mask-image', 'filter', 'backdrop-filter']
  .map((property) => `${property}: none !important;`)
  .join('');
/** Named three times, a rule is stronger than most of a page's own. */
const thrice = (attribute: string) => `[${attribute}]`.repeat(3);

export const PAINTED: Omit<PaintedOrder, 'secrets' | 'roots' | 'what'> = {
  drawn: DRAWN,
  styled: STYLED,
  pseudos: PSEUDOS.map((name) => `::${name}`),
  sheet: [
    `${thrice(DRAWN)} { visibility: hidden !important; ${STILL} }`,
    `${thrice(STYLED)} { content: normal !important; ${BARE} ${STILL} }`,
    ...PSEUDOS.map((name) => `${thrice(STYLED)}::${name} { content: none !important; ${BARE} ${STILL} }`),
  ].join('\n'),
};

interface PageRoot extends PageNode {
  adoptedStyleSheets: readonly object[];
  /** Ours, while a picture is taken. */
  yinuoSheet?: object;
}

interface PageNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly childNodes: ArrayLike<PageNode>;
  readonly shadowRoot?: PageRoot | null;
  readonly currentSrc?: unknown;
  getAttribute?(name: string): string | null;
  setAttribute?(name: string, value: string): void;
  removeAttribute?(name: string): void;
}

type Style = (element: PageNode, pseudo: string | null) => { getPropertyValue(property: string): string };

/**
 * Runs in the page, so it is whole in itself. `hide` takes out of sight whatever may show a picture made in the page (canvas,
 * video, sources and styles that are `data:` or `blob:`), in all shadow roots; `look` is true when some of it is in sight.
 */
export function hidePainted(order: PaintedOrder): boolean {
  const { secrets, drawn, styled, sheet, pseudos, roots, what } = order;
  const made = /(?:^|[\s,("'])(?:data|blob):|paint\(/i;
  const pictures = /^(?:img|image|feimage|input|object|embed)$/i;
  const sources = ['src', 'srcset', 'href', 'xlink:href', 'data'];
  const properties = ['background-image', 'border-image-source', 'list-style-image', 'mask-image', 'content', 'filter'];
  properties.push('backdrop-filter', '-webkit-box-reflect', '-webkit-mask-box-image-source');
  const flat = (text: string) => text.replace(/\s/g, '').toLowerCase();
  const wanted = secrets.map(flat).filter((secret) => secret !== '');
  const page: object = globalThis;
  const known: { get(host: object): PageRoot | undefined } | undefined = Reflect.get(page, Symbol.for(roots));
  const styleOf: Style = Reflect.get(page, 'getComputedStyle');
  const Sheet: new () => { replaceSync(text: string): void } = Reflect.get(page, 'CSSStyleSheet');
  let shows = false;

  const isDrawn = (element: PageNode): boolean => {
    if (/^(?:canvas|video)$/i.test(element.nodeName)) return true;
    if (!pictures.test(element.nodeName)) return false;
    const told = [element.currentSrc, ...sources.map((name) => element.getAttribute?.(name))];
    return told.some((source) => typeof source === 'string' && made.test(source));
  };
  const paints = (value: string) =>
    value !== 'none' &&
    value !== 'normal' &&
    (made.test(value) || wanted.some((secret) => flat(value).includes(secret)));
  /** Most elements have few of them, and a page has thousands of elements: styles are asked for where there is a box. */
  const hasBox = (element: PageNode, pseudo: string, style: ReturnType<Style>): boolean => {
    if (pseudo === '::placeholder') return /^(?:input|textarea)$/i.test(element.nodeName);
    if (pseudo === '::backdrop') return /^dialog$/i.test(element.nodeName) || element.getAttribute?.('popover') != null;
    if (pseudo === '::marker') return styleOf(element, null).getPropertyValue('display').includes('list-item');
    if (pseudo.startsWith('::first')) return styleOf(element, null).getPropertyValue('display') !== 'inline';
    const isMade = pseudo === '::before' || pseudo === '::after';
    return !isMade || !/^(?:none|normal)$/.test(style.getPropertyValue('content'));
  };
  const isStyled = (element: PageNode): boolean =>
    [null, ...pseudos].some((pseudo) => {
      const style = styleOf(element, pseudo);
      if (pseudo !== null && !hasBox(element, pseudo, style)) return false;
      return properties.some((property) => paints(style.getPropertyValue(property)));
    });
  const act = (element: PageNode): void => {
    if (what === 'restore') for (const name of [drawn, styled]) element.removeAttribute?.(name);
    else if (what === 'hide') {
      if (isStyled(element)) element.setAttribute?.(styled, '');
      if (isDrawn(element)) element.setAttribute?.(drawn, '');
    } else if (!shows) {
      // A filter draws its picture where no visibility reaches.
      const seen = () =>
        /^feimage$/i.test(element.nodeName) || styleOf(element, null).getPropertyValue('visibility') !== 'hidden';
      shows = (isDrawn(element) && seen()) || isStyled(element);
    }
  };
  const walk = (node: PageNode): void => {
    if (node.nodeType === 1) act(node);
    const root = node.shadowRoot ?? known?.get(node);
    if (root) walkRoot(root);
    for (const child of Array.from(node.childNodes)) walk(child);
  };
  const walkRoot = (root: PageRoot): void => {
    walk(root);
    if (what === 'look') return;
    root.adoptedStyleSheets = [...root.adoptedStyleSheets].filter((one) => one !== root.yinuoSheet);
    delete root.yinuoSheet;
    if (what === 'restore') return;
    const own = new Sheet();
    own.replaceSync(sheet);
    root.yinuoSheet = own;
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, own];
  };
  walkRoot(Reflect.get(page, 'document'));
  return shows;
}
