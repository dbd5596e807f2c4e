interface LogoProps {
  readonly size?: number;
  readonly fill?: string;
  readonly mark?: string;
}

/** The mark: a cross whose centre is a clock with hands that make a tick: care, on time, kept. */
export function Logo({ size = 28, fill = 'var(--yn-primary)', mark = 'var(--yn-on-primary)' }: LogoProps) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <path
        fill={fill}
        d="M12.5 2h7A2.5 2.5 0 0 1 22 4.5V10h5.5a2.5 2.5 0 0 1 2.5 2.5v7a2.5 2.5 0 0 1-2.5 2.5H22v5.5a2.5 2.5 0 0 1-2.5 2.5h-7a2.5 2.5 0 0 1-2.5-2.5V22H4.5A2.5 2.5 0 0 1 2 19.5v-7A2.5 2.5 0 0 1 4.5 10H10V4.5A2.5 2.5 0 0 1 12.5 2Z"
      />
      <path
        fill="none"
        stroke={mark}
        strokeWidth="2.6"
        strokeLinecap="round"
        strokeLinejoin="round"
        d="m10.2 16.2 4.3 4.3 8-9"
      />
    </svg>
  );
}
