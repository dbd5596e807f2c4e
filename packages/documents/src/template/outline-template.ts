import type { ContentPart, WordFile } from '../word/open-word.ts';
import { readParagraphs, type TableRow } from '../word/read-paragraphs.ts';
import { isHeading } from '../word/styles.ts';
import { type TemplateFault, templateFault } from '../word/template-fault.ts';
import { readTags, type Tag, tagsMax } from './read-tags.ts';
import { findField, type TagField, type TagSchema } from './tag-schema.ts';

/** A text tag that the schema knows. `scope` counts the lists around it that its name may come from; 0: the document. */
export interface UsedTag {
  readonly tag: Tag;
  readonly field: TagField;
  readonly scope: number;
}

/** `{#名称}` … `{/名称}`: a loop when the field is a list, else a condition. */
export interface Block extends UsedTag {
  readonly part: string;
  readonly close: Tag;
  readonly parent: Block | null;
  readonly texts: readonly UsedTag[];
  readonly children: readonly Block[];
}

export interface TemplateOutline {
  readonly blocks: readonly Block[];
  readonly rows: readonly TableRow[];
  /** Headings that stand outside every block, with their tags. */
  readonly headings: readonly string[];
  /** Names of the tags used, as `故障.原因`. */
  readonly used: ReadonlySet<string>;
  readonly faults: readonly TemplateFault[];
}

interface OpenBlock extends UsedTag {
  readonly texts: UsedTag[];
  readonly children: Draft[];
}
interface Draft extends OpenBlock {
  readonly close: Tag;
}

/** Reads every tag of a template against the schema; all faults at once, so that an editor mends in one go. */
export function outlineTemplate(word: WordFile, schema: TagSchema): TemplateOutline {
  const reading = new Reading(schema);
  for (const part of [word.document, ...word.margins]) reading.readPart(part, word);
  return {
    blocks: reading.blocks,
    rows: reading.rows,
    headings: reading.headings,
    used: reading.used,
    faults: reading.faults,
  };
}

class Reading {
  readonly blocks: Block[] = [];
  readonly rows: TableRow[] = [];
  readonly headings: string[] = [];
  readonly used = new Set<string>();
  readonly faults: TemplateFault[] = [];
  private readonly schema: TagSchema;
  private open: OpenBlock[] = [];
  private seen = 0;

  constructor(schema: TagSchema) {
    this.schema = schema;
  }

  private get tooMany(): boolean {
    return this.seen > tagsMax;
  }

  readPart(part: ContentPart, word: WordFile): void {
    const malformed = readParagraphs(part.xml, {
      paragraph: (paragraph) => {
        if (this.tooMany) return;
        const { tags, faults } = readTags(part.name, paragraph);
        this.seen += tags.length + faults.length;
        if (this.tooMany) return;
        this.faults.push(...faults);
        const before = this.open.length;
        for (const tag of tags) this.take(tag, part.name);
        const outside = before === 0 && tags.every((tag) => tag.role === 'text');
        if (
          part === word.document &&
          outside &&
          paragraph.text.trim() !== '' &&
          isHeading(word.styles, paragraph.style)
        ) {
          this.headings.push(paragraph.text);
        }
      },
      row: (row) => {
        if (part === word.document) this.rows.push(row);
      },
    });
    if (this.tooMany) {
      this.faults.push(templateFault('template.too-many-tags', { part: part.name, max: tagsMax }));
      this.open = [];
    }
    if (malformed) this.faults.push(templateFault('template.malformed', { part: part.name, at: malformed.at }));
    for (const block of this.open) {
      this.faults.push(templateFault('block.never-closed', { tag: block.tag.name }, block.tag.place));
    }
    this.open = [];
  }

  private take(tag: Tag, part: string): void {
    if (tag.role === 'close') this.close(tag, part);
    else this.use(tag, part);
  }

  private use(tag: Tag, part: string): void {
    const lists = this.open.filter((block) => block.field.kind === 'list');
    const scopes = [this.schema, ...lists.map(({ field }) => (field.kind === 'list' ? field.fields : {}))];
    const found = findField(scopes, tag.name);
    if (!found) {
      this.faults.push(templateFault('tag.unknown', { tag: tag.name }, tag.place));
      // Still opened, so that its close is not reported as a second fault.
      if (tag.role === 'open') this.open.push({ tag, field: unknownCondition, scope: 0, texts: [], children: [] });
      return;
    }
    const { field, scope } = found;
    this.used.add([...lists.slice(0, scope).map((block) => block.tag.name), tag.name].join('.'));
    if (tag.role === 'open') {
      this.open.push({ tag, field, scope, texts: [], children: [] });
    } else if (field.kind === 'picture' && part !== 'document') {
      // A header's pictures are relations of its own.
      this.faults.push(templateFault('tag.out-of-reach', { part, text: tag.name }, tag.place));
    } else if (field.kind === 'text' || field.kind === 'number' || field.kind === 'picture') {
      this.open.at(-1)?.texts.push({ tag, field, scope });
    } else {
      this.faults.push(templateFault(`tag.${field.kind}-used-as-text`, { tag: tag.name }, tag.place));
    }
  }

  private close(tag: Tag, part: string): void {
    const index = this.open.findLastIndex((block) => block.tag.name === tag.name);
    const opened = this.open[index];
    if (!opened) {
      this.faults.push(templateFault('block.never-opened', { tag: tag.name }, tag.place));
      return;
    }
    for (const crossed of this.open.splice(index + 1)) {
      this.faults.push(templateFault('block.crossed', { tag: crossed.tag.name, by: tag.name }, crossed.tag.place));
    }
    this.open.pop();
    const place = containerFault(opened.tag, tag);
    if (place) this.faults.push(templateFault(place, { tag: tag.name }, opened.tag.place));
    const draft: Draft = { ...opened, close: tag };
    const parent = this.open.at(-1);
    if (parent) parent.children.push(draft);
    else this.blocks.push(settle(draft, null, part));
  }
}

const unknownCondition: TagField = { kind: 'flag', label: { zh: '', en: '' } };

function settle(draft: Draft, parent: Block | null, part: string): Block {
  const children: Block[] = [];
  const { tag, field, scope, close, texts } = draft;
  const block: Block = { tag, field, scope, close, part, parent, texts, children };
  for (const child of draft.children) children.push(settle(child, block, part));
  return block;
}

/** The engine repeats rows of one table, paragraphs of one cell, or paragraphs outside tables, and nothing between. */
function containerFault(open: Tag, close: Tag): 'block.across-cells' | 'block.in-content-control' | null {
  const from = open.paragraph.spot;
  const to = close.paragraph.spot;
  if (from.contentControl || to.contentControl) return 'block.in-content-control';
  if (from.table !== to.table || from.depth !== to.depth) return 'block.across-cells';
  // Same column of different rows would make the engine repeat columns.
  return from.table !== 0 && from.row !== to.row && from.column === to.column ? 'block.across-cells' : null;
}
