import { formatInstant, instantOf } from '@yinuo/kernel';
import { countedState } from '../domain/kept-measured.ts';
import { figure, limitWords, type Measured, shareWord } from '../domain/verdict.ts';
import { checklistOf } from '../reading/checklist-of.ts';
import type { InspectionRow } from '../store/inspection-store.ts';
import type { ItemRow } from '../store/item-store.ts';

/** What a failed item is reported as: its number in the list, each bad value beside its limit, and where the inspection is. */
export function caseOfItem(row: InspectionRow, item: ItemRow, severity: string | undefined, publicUrl: string) {
  const list = checklistOf(row.checklist);
  const number = list.items.findIndex((one) => one.id === item.item) + 1;
  const spec = list.items[number - 1];
  const limit = spec ? limitWords(spec) : '';
  const beside = (text: string) => (limit === '' ? text : `${text}，${limit}`);
  const bad = spec ? item.measured.filter((one) => countedState(one, spec) === 'failed') : [];
  const read = item.answer?.number;
  const unit = spec?.automatic?.unit ?? '';
  const byHand = read === undefined ? [] : [beside(`人工读数 ${shareWord(unit)}${figure(read, unit)}`)];
  const values = [...bad.map((one) => `${beside(valueWords(one))}（${clock(one.at)} 实测）`), ...byHand];
  const [first] = [...bad.map((one) => beside(valueWords(one))), ...byHand];
  const title = spec?.title.zh ?? item.item;
  const words = [
    `${row.clause} ${list.title.zh}（${row.period}）第 ${number} 项：${title}`,
    spec?.quote === undefined ? '' : `「${spec.quote}」`,
    ...values,
    item.answer?.yes === false ? '人工检查：异常' : '',
    item.answer?.text ?? '',
    item.note ?? '',
    `巡检单：${publicUrl}/inspections/${row.id}`,
  ];
  return {
    contract: row.contract_id,
    kind: 'fault' as const,
    ...(severity === undefined ? {} : { severity }),
    title: `巡检异常：第 ${number} 项 ${title}${first === undefined ? '' : `，${first}`}（${row.period}）`.slice(
      0,
      200,
    ),
    description: words.filter(Boolean).join('\n').slice(0, 19_000),
    channel: 'hook' as const,
    reporter: { name: '巡检' },
  };
}

/** `表空间 FP_DATA 使用率 93.2 %`. */
const valueWords = ({ name, value, unit }: Measured): string =>
  `${name} ${value === null ? '未通过' : `${shareWord(unit)}${figure(value, unit)}`}`;

const clock = (ms: number): string => formatInstant(instantOf(ms)).slice(0, 16).replace('T', ' ');
