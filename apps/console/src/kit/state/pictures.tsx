/** Line drawings of the states: an empty sheet, a broken line, a closed door. */
const frame = { width: 72, height: 56, viewBox: '0 0 72 56', fill: 'none', strokeWidth: 1.6 } as const;
const pen = { stroke: 'currentColor', strokeLinecap: 'round', strokeLinejoin: 'round' } as const;

export const EmptySheet = () => (
  <svg {...frame} {...pen} aria-hidden="true">
    <path d="M22 6h20l10 10v34a2 2 0 0 1-2 2H22a2 2 0 0 1-2-2V8a2 2 0 0 1 2-2Z" fill="var(--yn-raised)" />
    <path d="M42 6v10h10" />
    <path d="M27 26h18M27 33h18M27 40h11" stroke="var(--yn-line-strong)" />
  </svg>
);

export const BrokenLine = () => (
  <svg {...frame} {...pen} aria-hidden="true">
    <path d="M6 34h14l5-12 6 20" />
    <path d="m41 14 6 20h19" />
    <path d="m34 10-3 6M38 46l3-6" stroke="var(--yn-broken-solid)" />
  </svg>
);

export const ClosedDoor = () => (
  <svg {...frame} {...pen} aria-hidden="true">
    <path d="M24 50V8a2 2 0 0 1 2-2h20a2 2 0 0 1 2 2v42" fill="var(--yn-raised)" />
    <path d="M16 50h40" />
    <circle cx="42" cy="29" r="1.6" fill="currentColor" />
    <path d="M32 18h8" stroke="var(--yn-line-strong)" />
  </svg>
);
