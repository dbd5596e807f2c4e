import { barChart } from '../pictures/charts.ts';
import { checkTemplate } from '../template/check-template.ts';
import { SAMPLE_PICTURE, sampleData } from '../template/sample-data.ts';
import type { TagSchema } from '../template/tag-schema.ts';
import type { TemplateFault } from '../word/template-fault.ts';
import { renderWord } from './render-word.ts';

/**
 * Checks a template and fills it twice, with two of everything and with nothing: what only the engine finds is told before
 * the template is used, and not by the first document. Empty: it may be used. Never throws on any bytes.
 */
export async function tryTemplate(template: Uint8Array, tags: TagSchema): Promise<readonly TemplateFault[]> {
  const faults = checkTemplate(template, tags);
  if (faults.length > 0) return faults;
  const pictures = new Map([[SAMPLE_PICTURE, { content: barChart(50, null, false), type: 'png' as const }]]);
  for (const items of [2, 0]) {
    const filled = await renderWord(template, sampleData(tags, items), tags, [], pictures);
    if (!filled.ok) return filled.error;
  }
  return [];
}
