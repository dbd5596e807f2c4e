/** A cell of a record's table: words, marked red when they are bad news. */
export type RecordCell = string | { readonly text: string; readonly bad: boolean };

export type RecordBlock =
  | { readonly kind: 'heading' | 'text' | 'note'; readonly text: string }
  | {
      readonly kind: 'table';
      readonly columns: readonly { readonly title: string; readonly share: number; readonly centred?: boolean }[];
      readonly rows: readonly (readonly RecordCell[])[];
      /** Said in a full row when there is none. */
      readonly empty: string;
    };

/** A paper of what was found: head, facts, blocks in order, and who signs. */
export interface RecordPaper {
  readonly title: string;
  readonly subtitle: string;
  readonly number: string;
  /** Under which the paper copy is filed; a letter has none. */
  readonly archiveNumber?: string;
  /** Label and value, two pairs a row. */
  readonly facts: readonly (readonly [string, string])[];
  readonly blocks: readonly RecordBlock[];
  readonly signers: readonly {
    readonly side: string;
    readonly name: string | null;
    readonly at: string | null;
    readonly signature: Uint8Array | null;
  }[];
}
