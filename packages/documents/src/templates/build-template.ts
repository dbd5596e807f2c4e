import { type Document, Packer } from 'docx';
import { documentLimits } from '../package/package-limits.ts';
import { readPackage } from '../package/read-package.ts';
import { writePackage } from '../package/write-package.ts';
import type { Paper } from '../paper/paper.ts';
import { paperTemplate } from '../paper/paper-template.ts';
import type { ReportName } from '../reports/render-report.ts';
import { faultAnalysisTemplate } from './fault-analysis-template.ts';
import { monthlyFaultTemplate } from './monthly-fault-template.ts';

const documents: Readonly<Record<ReportName, () => Document>> = {
  'monthly-fault-report': monthlyFaultTemplate,
  'fault-analysis-report': faultAnalysisTemplate,
};

export const reportNames: readonly ReportName[] = ['monthly-fault-report', 'fault-analysis-report'];

export const buildTemplate = (name: ReportName): Promise<Uint8Array> => packTemplate(documents[name]());

/** The template of a paper, built by code. */
export const buildPaperTemplate = (paper: Paper): Promise<Uint8Array> => packTemplate(paperTemplate(paper));

/** The bytes of a shipped template; the time of packing is taken out, so that equal code gives equal bytes. */
async function packTemplate(document: Document): Promise<Uint8Array> {
  const packed = readPackage(await Packer.toBuffer(document), documentLimits);
  if (!packed.ok) throw new Error(packed.error.code);
  const parts = new Map(packed.value);
  const core = parts.get('docProps/core.xml');
  if (core) {
    const text = new TextDecoder().decode(core);
    parts.set('docProps/core.xml', Buffer.from(text.replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '2026-01-01T00:00:00Z')));
  }
  return writePackage(parts);
}
