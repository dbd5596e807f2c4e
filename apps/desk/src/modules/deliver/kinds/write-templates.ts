import { writeFile } from 'node:fs/promises';
import { buildPaperTemplate } from '@yinuo/documents/build-templates';
import { KINDS } from './index.ts';

// node apps/desk/src/modules/deliver/kinds/write-templates.ts
for (const { paper } of Object.values(KINDS))
  if (paper) await writeFile(paper.shippedAt, await buildPaperTemplate(paper.paper));
