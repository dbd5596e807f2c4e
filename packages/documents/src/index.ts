export { type CaseFigure, type ClockFigure, type MonthFigures, monthFigures } from './excel/month-figures.ts';
export { type PrintedCell, printedCells } from './excel/printed-cells.ts';
export type { CellValue, Column, ColumnType, Row, Sheet } from './excel/sheet.ts';
export { writeWorkbook } from './excel/write-workbook.ts';
export { blanksOf, mergeWritten } from './paper/merge-written.ts';
export {
  BLANK,
  type Paper,
  type PaperData,
  type PaperPart,
  type PaperRate,
  type PaperRow,
  type Written,
} from './paper/paper.ts';
export { paperTagData, pictureRows, picturesIn, rowsOf } from './paper/paper-data.ts';
export { type PaperPartView, paperFigures, writtenTags } from './paper/paper-figures.ts';
export { paperTags } from './paper/paper-tags.ts';
export { barChart, lineChart } from './pictures/charts.ts';
export type { TagPicture } from './pictures/tag-picture.ts';
export type { RecordBlock, RecordCell, RecordPaper } from './record/record.ts';
export { writeRecord } from './record/write-record.ts';
export { noSample } from './render/printed.ts';
export { renderWord } from './render/render-word.ts';
export { tryTemplate } from './render/try-template.ts';
export type {
  ClockLine,
  FaultAnalysisReport,
  FaultIdentity,
  MeasureLine,
  StepLine,
} from './reports/fault-analysis-report.ts';
export { faultAnalysisTags } from './reports/fault-analysis-tags.ts';
export type {
  BreachLine,
  ClassLine,
  CountLine,
  FaultLine,
  FaultTotals,
  MonthlyFaultReport,
  OpenLine,
  ProblemLine,
  RateLine,
} from './reports/monthly-fault-report.ts';
export { monthlyFaultTags } from './reports/monthly-fault-tags.ts';
export { type Rate, rateOf } from './reports/rate.ts';
export {
  type ReportName,
  renderFaultAnalysisReport,
  renderMonthlyFaultReport,
  reportTags,
  shippedTemplate,
} from './reports/render-report.ts';
export type { ReportHead } from './reports/report-head.ts';
export {
  flag,
  group,
  list,
  number,
  required,
  type TagData,
  type TagField,
  type TagSchema,
  type TagValue,
  text,
} from './template/tag-schema.ts';
export { type TagNotShown, tagsNotShown } from './template/tags-not-shown.ts';
export { printedText } from './word/printed-text.ts';
export { type Place, type TemplateFault, type TemplateFaultCode, templateFaultNames } from './word/template-fault.ts';
export { verifyWord, type WordExpectation } from './word/verify-word.ts';
