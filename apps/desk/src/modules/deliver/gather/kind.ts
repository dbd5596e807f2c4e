import type { AnalysisParts, DocumentFigures, DocumentKind } from '@yinuo/api';
import type { Paper, PaperData, ReportHead, TagPicture, TagSchema, Written } from '@yinuo/documents';
import type { DateText, Instant, Text } from '@yinuo/kernel';
import type { QueryContext } from '@yinuo/platform';
import type { JudgingContract } from '../../agreement/index.ts';
import type { Analysis } from '../domain/analysis.ts';
import type { MonthCounted } from '../domain/month-figures.ts';
import type { FileOrder } from '../render/content/write-content.ts';
import type { PeriodSort, Span } from './period.ts';
import type { Reading } from './reading.ts';

/** A kind of document. A new one is a folder (gather.ts, template.docx, a test), a line in the table and one in the API. */
export interface Kind {
  /** What it is; the contract's own title goes before. */
  readonly title: Text;
  /** In its number: ZK-GZ-2026-03. */
  readonly mark: string;
  /** Ids of the contract language's documents that it is. */
  readonly fulfils: readonly string[];
  /** Obligations that it proves without being their document. */
  readonly proves?: readonly string[];
  /** The checklist whose inspection it is the paper of: drafted when that is signed, and handed over only then. */
  readonly inspects?: string;
  /** It plans its period: made before that begins, and not once more when it is over. */
  readonly plans?: true;
  /** For which periods it is made; none: of one case. */
  readonly periods: readonly PeriodSort[];
  /** null: a workbook. */
  readonly template: KindTemplate | null;
  /** Of a kind that is a paper: its parts, and where its shipped template lies. */
  readonly paper?: { readonly paper: Paper; readonly shippedAt: URL };
  /** Told of a sealed period alone, as it stands now, beside what was signed: no seal keeps it. */
  readonly correctsSeal?: true;
  readonly gather: (work: Gathering) => Promise<GatheredData>;
  /** Of what was gathered, now or when its period was sealed, and of what people wrote. */
  readonly tell: (gathered: GatheredData, written: Written) => Told;
}

export interface KindTemplate {
  readonly tags: TagSchema;
  readonly shipped: () => Promise<Uint8Array>;
  /** The tags that people write, of a kind that takes any. */
  readonly written: ReturnType<typeof import('@yinuo/documents').writtenTags> | null;
}

/** What a document is gathered from, within one transaction. */
export interface Gathering {
  readonly ctx: QueryContext;
  /** Of a document of one case null. */
  readonly span: Span | null;
  /** The case, and what people added to what it says; null of a period. */
  readonly of: { readonly case: string; readonly parts: AnalysisParts } | null;
  /** Nothing that happened later is told: the end of a period that is over, or the instant at which it is reviewed. */
  readonly asOf: Instant;
  /** The last day that is told of. */
  readonly lastDay: DateText;
  /** As it holds at the end of the period, or at `asOf` while that is still to come. */
  readonly contract: JudgingContract;
  readonly reading: Reading;
}

/** What a document tells, as plain data: it goes into JSON and comes back the same. `provisional`: what is not final, and why. */
export type GatheredData = { readonly provisional: Text } & (
  | { readonly of: 'paper'; readonly data: PaperData }
  | { readonly of: 'month'; readonly month: MonthCounted }
  | { readonly of: 'case'; readonly analysis: Analysis }
);

/** By name. */
export type Pictures = ReadonlyMap<string, TagPicture>;

type Without<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;
/** What a screen shows of a document beside its remark. */
export type Figures = Without<DocumentFigures, 'provisional'>;

/** The same for the file and for the screen. */
export interface Told {
  /** Names of the pictures that it shows, of a kind that shows any. */
  readonly pictures?: ReadonlySet<string>;
  order(head: ReportHead, template: Uint8Array | null, pictures: Pictures): FileOrder;
  figures(head: ReportHead): Figures;
}

export type Kinds = Readonly<Record<DocumentKind, Kind>>;
