/** A text in which addresses of this very desk are links; addresses of strangers stay text. */
export function LinkedText({ text }: { text: string }) {
  return text.split(/(https?:\/\/[^\s，。；、）」]+)/).map((part, index) => {
    const path = pathHere(part);
    return path === null ? (
      part
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text never move
      <a key={index} href={path}>
        {part}
      </a>
    );
  });
}

function pathHere(part: string): string | null {
  if (!part.startsWith('http') || !URL.canParse(part)) return null;
  const { origin, pathname, search } = new URL(part);
  return origin === location.origin ? `${pathname}${search}` : null;
}
