import { writeFile } from 'node:fs/promises';
import { buildTemplate, reportNames } from './build-template.ts';

// node packages/documents/src/templates/write-templates.ts
for (const name of reportNames) {
  await writeFile(new URL(`../../templates/${name}.docx`, import.meta.url), await buildTemplate(name));
}
