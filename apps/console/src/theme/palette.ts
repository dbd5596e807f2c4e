/** One colour group for a state: text on its wash, a hairline, and a solid for bars, rings and charts. */
export interface ToneColours {
  readonly ink: string;
  readonly wash: string;
  readonly line: string;
  readonly solid: string;
}

/** kept 守约, risk 将到期, broken 违约, excused 免责, provisional 暂定, pending 计时中, neutral. */
export const TONES = ['kept', 'risk', 'broken', 'excused', 'provisional', 'pending', 'neutral'] as const;
export type Tone = (typeof TONES)[number];

export interface Palette {
  readonly page: string;
  readonly surface: string;
  readonly raised: string;
  readonly sunken: string;
  readonly line: string;
  readonly lineStrong: string;
  readonly ink: string;
  readonly inkSoft: string;
  readonly inkFaint: string;
  readonly primary: string;
  readonly primaryHover: string;
  readonly primaryActive: string;
  readonly primaryWash: string;
  readonly onPrimary: string;
  /** The dark sheet of the entry pages, in both schemes. */
  readonly pine: string;
  readonly pineLine: string;
  readonly onPine: string;
  readonly onPineSoft: string;
  readonly shadow: string;
  readonly tones: Readonly<Record<Tone, ToneColours>>;
}

export type Scheme = 'light' | 'dark';

/** Paper and pine: a warm neutral ground, deep teal for what can be acted on. palette.test.ts holds the contrast. */
const light: Palette = {
  page: '#f5f2eb',
  surface: '#fffefb',
  raised: '#ffffff',
  sunken: '#ece7dc',
  line: '#e4decf',
  lineStrong: '#b3a892',
  ink: '#1d2b29',
  inkSoft: '#46544f',
  inkFaint: '#5c6864',
  primary: '#0b625d',
  primaryHover: '#0e7670',
  primaryActive: '#084c48',
  primaryWash: '#dfeeea',
  onPrimary: '#ffffff',
  pine: '#0a4f4b',
  pineLine: '#2f706b',
  onPine: '#fbf7ee',
  onPineSoft: '#cfe0da',
  shadow: '0 1px 2px rgb(52 43 22 / 5%), 0 6px 20px rgb(52 43 22 / 6%)',
  tones: {
    kept: { ink: '#1e6638', wash: '#e3f1e5', line: '#a9d0b1', solid: '#2f8a4e' },
    risk: { ink: '#7d4a00', wash: '#fcefd3', line: '#e3c283', solid: '#c07a0c' },
    broken: { ink: '#a3241b', wash: '#fae6e2', line: '#e6b0a8', solid: '#c43a2e' },
    excused: { ink: '#544c89', wash: '#ecebf6', line: '#c3bddf', solid: '#7067b0' },
    provisional: { ink: '#2b5875', wash: '#e3eef5', line: '#9fc0d5', solid: '#447ea3' },
    pending: { ink: '#0b5a55', wash: '#dfeeea', line: '#a5cdc6', solid: '#178078' },
    neutral: { ink: '#46544f', wash: '#ece7dc', line: '#d3cab8', solid: '#76817b' },
  },
};

const dark: Palette = {
  page: '#0e1615',
  surface: '#15201f',
  raised: '#1c2a28',
  sunken: '#0a100f',
  line: '#273634',
  lineStrong: '#4b605c',
  ink: '#e3eae6',
  inkSoft: '#b1beb9',
  inkFaint: '#94a29d',
  primary: '#58bdb1',
  primaryHover: '#74cfc4',
  primaryActive: '#44a599',
  primaryWash: '#17332f',
  onPrimary: '#04211e',
  pine: '#0b2e2b',
  pineLine: '#275550',
  onPine: '#e9efe9',
  onPineSoft: '#b6cac3',
  shadow: '0 1px 2px rgb(0 0 0 / 40%), 0 8px 24px rgb(0 0 0 / 30%)',
  tones: {
    kept: { ink: '#8ad6a0', wash: '#15301f', line: '#2d5e3d', solid: '#4fb06c' },
    risk: { ink: '#f1c170', wash: '#33270f', line: '#6b511e', solid: '#d99a2b' },
    broken: { ink: '#f7a096', wash: '#3b1a17', line: '#7a352d', solid: '#e0594c' },
    excused: { ink: '#c2bbee', wash: '#26223f', line: '#4c457a', solid: '#8f84d6' },
    provisional: { ink: '#99c7e3', wash: '#152b39', line: '#2e556e', solid: '#5a9ac2' },
    pending: { ink: '#7fd0c6', wash: '#17332f', line: '#2b5b55', solid: '#3fa79b' },
    neutral: { ink: '#b1beb9', wash: '#1f2c2a', line: '#34443f', solid: '#7f8e88' },
  },
};

export const PALETTES: Readonly<Record<Scheme, Palette>> = { light, dark };
