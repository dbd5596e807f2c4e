export { type DifferenceClass, differenceClasses } from './difference-class.ts';
export { type Cause, causes } from './explain/causes.ts';
export { className, guarded, type Language } from './export/difference-table.ts';
export { type TableFormat, type Target, writeDifferences } from './export/write-differences.ts';
export { type ConvertedSheet, convertSheet, isWorkbook, type SheetOptions } from './files/convert-sheet.ts';
export { type OpenFile, openFile, peekFile } from './files/open-file.ts';
export { readRows } from './files/read-rows.ts';
export type { ColumnMap, MappedField } from './formats/column-map.ts';
export type { FormatName } from './formats/profile.ts';
export { type InputFault, UnusableSide } from './input-fault.ts';
export { reconcile } from './reconcile.ts';
export type {
  ClassTotal,
  Difference,
  Match,
  MatchPass,
  PlacedRow,
  Progress,
  Reconciliation,
  RowTotal,
  RunOptions,
  SideTotal,
  Summary,
} from './reconciliation.ts';
export type { FileSource, LeaveOut, RowSource, Side, SideRole, Source } from './side.ts';
export type { CarriedRow, RowState, SideRow, TradeKind } from './side-row.ts';
