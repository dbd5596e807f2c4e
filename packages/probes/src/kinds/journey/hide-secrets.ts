/** Where a page's shadow roots are remembered: nothing else leads to the closed ones. */
export const ROOTS = 'yinuo.shadow-roots';

export interface HidingOrder {
  readonly secrets: readonly string[];
  /** The attribute that a screenshot's mask looks for. */
  readonly mark: string;
  readonly roots: string;
  readonly what: 'hide' | 'look' | 'restore';
}

/** Given to a page before its own scripts run. */
export const REMEMBER_ROOTS = `(() => {
  const roots = new WeakMap(), attach = Element.prototype.attachShadow;
  Object.defineProperty(globalThis, Symbol.for('${ROOTS}'), { value: roots });
  Element.prototype.attachShadow = function (init) {
    const root = attach.call(this, init);
    roots.set(this, root);
    return root;
  };
})()`;

interface PageNode {
  readonly nodeType: number;
  readonly nodeName: string;
  nodeValue: string | null;
  readonly value?: unknown;
  readonly childNodes: ArrayLike<PageNode>;
  readonly attributes?: ArrayLike<{ readonly name: string; readonly value: string }>;
  readonly shadowRoot?: PageNode | null;
  setAttribute?(name: string, value: string): void;
  removeAttribute?(name: string): void;
  /** Ours: the text, and what stands in its place. */
  yinuoText?: { readonly own: string; readonly shown: string };
}

/**
 * Runs in the page, so it is whole in itself. `hide` puts dots where a text says a secret, in whatever case, however split over
 * elements and shadow roots, and marks fields for the mask; `look` only looks; `restore` undoes. True when a picture taken now
 * would show a secret that neither dots nor a mask can cover.
 */
export function hideSecrets({ secrets, mark, roots, what }: HidingOrder): boolean {
  type Letter = { readonly node: PageNode; readonly at: number; readonly closed: boolean };
  const said = { text: '', letters: [] as Letter[] };
  const typed = { text: '', letters: [] as Letter[] };
  const marked = new Set<PageNode>();
  const flat = (text: string) => text.replace(/\s/g, '').toLowerCase();
  const wanted = secrets.map((secret) => secret.split('').map(flat).join('')).filter((secret) => secret !== '');
  const known: { get(host: object): PageNode | undefined } | undefined = Reflect.get(globalThis, Symbol.for(roots));
  let shows = false;

  const add = (to: typeof said, node: PageNode, text: string, closed: boolean) => {
    for (let at = 0; at < text.length; at++)
      for (const letter of flat(text[at] ?? '')) {
        to.text += letter;
        to.letters.push({ node, at, closed });
      }
  };
  const cover = (element: PageNode, closed: boolean) => {
    // A mask finds no way into a closed root; one that is marked already is covered.
    shows ||= closed || (what === 'look' && !marked.has(element));
    if (what === 'hide') element.setAttribute?.(mark, '');
  };
  const walk = (node: PageNode, closed: boolean): void => {
    if (node.nodeType === 3) {
      if (what === 'restore' && node.yinuoText !== undefined) {
        // What the page wrote since is its own.
        if (node.nodeValue === node.yinuoText.shown) node.nodeValue = node.yinuoText.own;
        delete node.yinuoText;
      }
      add(said, node, node.nodeValue ?? '', closed);
      return;
    }
    if (/^(script|style|template|noscript|head)$/i.test(node.nodeName)) return;
    const attributes = Array.from(node.attributes ?? []);
    if (attributes.some(({ name }) => name === mark)) marked.add(node);
    if (what === 'restore') node.removeAttribute?.(mark);
    else if (wanted.some((secret) => attributes.some(({ value }) => flat(value).includes(secret)))) cover(node, closed);
    if (typeof node.value === 'string') add(typed, node, node.value, closed);
    const root = node.shadowRoot ?? known?.get(node);
    if (root) walk(root, closed || !node.shadowRoot);
    for (const child of Array.from(node.childNodes)) walk(child, closed);
  };
  const found = ({ text, letters }: typeof said, act: (part: Letter[]) => void) => {
    for (const secret of wanted)
      for (let at = text.indexOf(secret); at >= 0; at = text.indexOf(secret, at + secret.length))
        act(letters.slice(at, at + secret.length));
  };

  const page: { documentElement: PageNode | null } | undefined = Reflect.get(globalThis, 'document');
  if (page?.documentElement) walk(page.documentElement, false);
  if (what === 'restore') return false;
  found(typed, (part) => {
    for (const { node, closed } of new Set(part)) cover(node, closed);
  });
  const hidden = new Map<PageNode, Map<number, string>>();
  found(said, (part) => {
    shows ||= what === 'look';
    for (const [index, { node, at }] of part.entries()) {
      const places = hidden.get(node) ?? new Map<number, string>();
      hidden.set(node, places.set(at, index === 0 ? '••••' : (places.get(at) ?? '')));
    }
  });
  if (what === 'look') return shows;
  for (const [node, places] of hidden) {
    const own = node.nodeValue ?? '';
    const shown = [...own.split('').entries()].map(([at, letter]) => places.get(at) ?? letter).join('');
    node.yinuoText = { own, shown };
    node.nodeValue = shown;
  }
  return shows;
}
