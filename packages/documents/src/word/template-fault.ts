import type { Text } from '@yinuo/kernel';
import type { PackageFaultCode } from '../package/read-package.ts';

/** Where in the template, and the words around it, so that a person finds it in Word. Counts from 1, 0: not in a table. */
export interface Place {
  /** 'document', 'header1', 'footer2', … */
  readonly part: string;
  readonly paragraph: number;
  readonly table: number;
  readonly row: number;
  readonly column: number;
  /** At most 60 characters of the paragraph. */
  readonly text: string;
}

/** Every code with its name in both languages; clients build the sentence from the name and the params. */
export const templateFaultNames = {
  'template.not-word': { zh: '不是 Word 文档', en: 'not a Word document' },
  'template.malformed': { zh: '文件内容损坏', en: 'malformed part' },
  'template.macro': { zh: '含有宏', en: 'contains a macro' },
  'template.external-link': { zh: '引用外部文件', en: 'refers to an outside file' },
  'template.embedded': { zh: '含有嵌入对象或控件', en: 'has an embedded object or control' },
  'template.field': { zh: '含有会取外部内容的域', en: 'has a field that may fetch from outside' },
  'template.tracked-changes': { zh: '含有未接受的修订', en: 'has tracked changes' },
  'template.too-many-tags': { zh: '标签过多', en: 'too many tags' },
  'template.tag-absent': { zh: '缺少必需标签', en: 'required tag is absent' },
  'template.engine': { zh: '模板无法套用', en: 'template cannot be rendered' },
  'tag.unknown': { zh: '未知标签', en: 'unknown tag' },
  'tag.empty': { zh: '空标签', en: 'empty tag' },
  'tag.no-end': { zh: '标签缺少右花括号', en: 'tag without closing brace' },
  'tag.no-start': { zh: '标签缺少左花括号', en: 'tag without opening brace' },
  'tag.full-width': { zh: '标签用了全角花括号', en: 'full-width braces' },
  'tag.out-of-reach': {
    zh: '标签位于脚注、批注、图表、公式或图片说明中',
    en: 'tag in a footnote, comment, chart, equation or picture',
  },
  'tag.cut': { zh: '标签被超链接或智能标记隔断', en: 'tag cut by a hyperlink or smart tag' },
  'tag.option-unknown': { zh: '未知标签选项', en: 'unknown tag option' },
  'tag.list-used-as-text': { zh: '列表被当作文字', en: 'list used as text' },
  'tag.group-used-as-text': { zh: '分组被当作文字', en: 'group used as text' },
  'tag.flag-used-as-text': { zh: '条件被当作文字', en: 'condition used as text' },
  'block.never-closed': { zh: '区块未结束', en: 'block never closed' },
  'block.never-opened': { zh: '区块未开始', en: 'block never opened' },
  'block.crossed': { zh: '区块交叉', en: 'blocks cross each other' },
  'block.across-cells': { zh: '区块起止不在同一表格范围', en: 'block starts and ends in different containers' },
  'block.in-content-control': { zh: '区块位于内容控件中', en: 'block inside a content control' },
  'data.missing': { zh: '缺少数据', en: 'value is missing' },
  'data.wrong-kind': { zh: '数据类型不符', en: 'value of the wrong kind' },
  'data.too-many': { zh: '嵌套区块条数过多', en: 'too many items in a nested block' },
  'word.heading-missing': { zh: '成文缺少标题', en: 'heading is missing' },
  'word.rows-missing': { zh: '成文表格行数不符', en: 'table row count differs' },
  'word.text-missing': { zh: '成文缺少条款号或编号', en: 'clause or case number is missing' },
  'word.mark-left': { zh: '成文残留标签', en: 'a tag was left in the text' },
  'package.too-large': { zh: '文件过大', en: 'file too large' },
  'package.not-zip': { zh: '不是 docx 文件', en: 'not a docx file' },
  'package.old-or-encrypted': { zh: '旧版 doc 或已加密', en: 'old .doc or encrypted' },
  'package.too-many-parts': { zh: '文件部件过多', en: 'too many parts' },
  'package.inflates-too-far': { zh: '解压后过大', en: 'inflates too far' },
  'package.damaged': { zh: '文件损坏', en: 'file is damaged' },
} as const satisfies Readonly<Record<string, Text>> & Readonly<Record<PackageFaultCode, Text>>;

export type TemplateFaultCode = keyof typeof templateFaultNames;

export interface TemplateFault {
  readonly code: TemplateFaultCode;
  readonly params: Readonly<Record<string, string | number>>;
  readonly place: Place | null;
}

export function templateFault(
  code: TemplateFaultCode,
  params: TemplateFault['params'],
  place: Place | null = null,
): TemplateFault {
  return { code, params, place };
}
