import { templateLimits } from '../package/package-limits.ts';
import { openWord, type WordFile } from '../word/open-word.ts';
import { type TemplateFault, templateFault } from '../word/template-fault.ts';
import { fieldFaults } from './field-faults.ts';
import { outlineTemplate, type TemplateOutline } from './outline-template.ts';
import type { TagSchema } from './tag-schema.ts';

/** At most this many faults are reported; more would only hide the first. */
const faultsMax = 100;

/**
 * Checks a template at upload: every tag known and closed, every required tag there, nothing where the engine would drop
 * it silently. Empty: the template may be used. Never throws on any bytes.
 */
export function checkTemplate(template: Uint8Array, tags: TagSchema): TemplateFault[] {
  const word = openWord(template, templateLimits);
  return word.ok ? checkWord(word.value, tags).faults : word.error;
}

export function checkWord(word: WordFile, tags: TagSchema): { outline: TemplateOutline; faults: TemplateFault[] } {
  const outline = outlineTemplate(word, tags);
  const faults = [...outline.faults, ...hiddenFaults(word), ...absentTags(tags, '', outline.used)];
  return { outline, faults: faults.slice(0, faultsMax) };
}

const trackedChange = /<w:(?:ins|del|moveFrom|moveTo|rPrChange|pPrChange|tblPrChange|trPrChange|sectPrChange)[\s>]/;

/** Comments and the like: Office writes none, and what looks like a tag inside would be taken for one. */
const besideTags = /<!--|<!\[CDATA\[|<\?(?!xml\s)/;

function hiddenFaults(word: WordFile): TemplateFault[] {
  const faults: TemplateFault[] = [];
  for (const part of [word.document, ...word.margins]) {
    const aside = part.xml.search(besideTags);
    if (aside >= 0) faults.push(templateFault('template.malformed', { part: part.name, at: aside }));
    faults.push(...fieldFaults(part.name, part.xml));
    if (trackedChange.test(part.xml)) faults.push(templateFault('template.tracked-changes', { part: part.name }));
    const described = /\sdescr="[^"]*\{[^"]*"/.exec(part.xml)?.[0];
    if (described !== undefined) {
      faults.push(templateFault('tag.out-of-reach', { part: part.name, text: described.slice(0, 60) }));
    }
  }
  for (const part of word.outOfReach) {
    faults.push(...fieldFaults(part.name, part.xml));
    const tag = /\{[^{}<]*\}/.exec(part.xml)?.[0];
    if (tag !== undefined) faults.push(templateFault('tag.out-of-reach', { part: part.name, text: tag.slice(0, 60) }));
  }
  return faults;
}

function absentTags(tags: TagSchema, prefix: string, used: ReadonlySet<string>): TemplateFault[] {
  return Object.entries(tags).flatMap(([name, field]) => {
    const path = prefix + name;
    const here =
      'required' in field && field.required && !used.has(path)
        ? [templateFault('template.tag-absent', { tag: path })]
        : [];
    const inner = 'fields' in field ? absentTags(field.fields, `${path}.`, used) : [];
    return [...here, ...inner];
  });
}
