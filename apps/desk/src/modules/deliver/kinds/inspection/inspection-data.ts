import type { InspectionItemView, InspectionView } from '@yinuo/api';
import { barChart, type PaperData, type PaperRow, pictureRows } from '@yinuo/documents';
import { evidencePicture, filePicture, inlinePicture } from '../../gather/pictures.ts';
import { demandWords, eventWords, remarkOf, STATES, valueWords, verdictOf, wall, wayOf } from './item-words.ts';

const PICTURES_MAX = 60; // a paper of thirty pages; the rest is on screen

/** The parts of an inspection's paper. `cases`: id of a case → its number. */
export function inspectionData(view: InspectionView, cases: ReadonlyMap<string, string>): PaperData {
  const found = view.list.filter((item) => item.state === 'failed' || item.retest !== null);
  const open = view.list.filter((item) => item.state === 'unknown').length;
  const texts = (manual: 'text' | 'advice') =>
    view.list.flatMap((item) =>
      item.manual === manual && item.answer?.text ? [`【${item.title.zh}】${item.answer.text}`] : [],
    );
  /** Nothing is said to be well while something is still to be looked at. */
  const untilDone = (words: string): string => (open > 0 ? '检查尚未完成。' : words);
  return {
    巡检清单: `${view.title.zh}（${view.clause}）`,
    应完成日期: view.due,
    巡检时间: view.collectedAt === null ? '' : wall(view.collectedAt),
    完成时间: view.signedAt === null ? '' : wall(view.signedAt),
    巡检结果: resultWords(view),
    巡检项数: view.list.length,
    正常项数: view.ok,
    异常项数: view.failed,
    待检项数: open,
    巡检内容: view.list.map((item, index) => ({
      序号: index + 1,
      巡检项: item.title.zh,
      要求: demandWords(item),
      方式: wayOf(item),
      结果: STATES[item.state],
      情况说明: remarkOf(item),
      异常: item.state !== 'ok',
    })),
    实测值: view.list.flatMap(measuredRows),
    异常事件: [
      ...found.map((item) => ({
        异常项: item.title.zh,
        异常情况: eventWords(item),
        事件单: item.case === null ? '' : (cases.get(item.case) ?? ''),
      })),
      ...(view.events === null ? [] : [{ 异常项: '其他', 异常情况: view.events, 事件单: '' }]),
    ],
    异常反馈:
      view.feedback ?? noFeedback(view, untilDone(found.length === 0 ? '本期无异常。' : '异常项经复测恢复正常。')),
    情况分析: texts('text').join('\n') || untilDone('本期各项运行情况见上文巡检结果与实测值。'),
    解决方案: texts('advice').join('\n') || untilDone('本期各项正常，暂无改进建议。'),
    截图与照片: pictureRows(picturesOf(view).slice(0, PICTURES_MAX)),
    巡检人: view.signedBy ?? '',
    手写签名: view.signature === null ? '' : inlinePicture(Buffer.from(view.signature, 'base64')),
  };
}

/** Who signs says what was told of each failure; a signed paper without it waits for somebody to write it. */
function noFeedback({ state, failed }: InspectionView, words: string): string {
  if (failed === 0) return words;
  return state === 'signed' ? '' : '（未填写）';
}

/** What was in order only when it was measured again is said so. */
function resultWords(view: InspectionView): string {
  const again = view.list.filter((item) => item.state === 'ok' && item.retest !== null).length;
  const words = `正常 ${view.ok} 项${again === 0 ? '' : `（复测后正常 ${again} 项）`}，异常 ${view.failed} 项`;
  return view.state === 'signed' ? words : `${words}（草稿，巡检人未签字）`;
}

/** Every measured value with its time beside its limit, of every collection; percents as bars. */
const measuredRows = (item: InspectionItemView): PaperRow[] =>
  item.measured.map((one) => ({
    所属巡检项: item.title.zh,
    监测对象: one.name,
    实测时间: wall(one.at),
    数值: valueWords(one),
    图示: one.value === null || one.unit !== '%' ? '' : barOf(one.value, item.limit, one.state === 'failed'),
    限值: item.limit,
    判定: verdictOf(one, item),
    超限: one.state !== 'ok',
  }));

function barOf(percent: number, limit: string, over: boolean): string {
  const bound = /^[<≤] (\d+(?:\.\d+)?)%$/.exec(limit)?.[1];
  return inlinePicture(barChart(percent, bound === undefined ? null : Number(bound), over));
}

interface Shown {
  readonly name: string;
  readonly words: string;
}

/**
 * Screenshots of the automatic part, photos and signatures of the manual one, item by item, each with the words of its item
 * and the step that it shows. What one run proved for several items is shown once.
 */
function picturesOf(view: InspectionView): Shown[] {
  const shown = new Map<string, Shown>();
  for (const item of view.list) {
    const add = (name: string, words: string): void => {
      if (!shown.has(name)) shown.set(name, { name, words: `${item.title.zh}：${words}` });
    };
    for (const { sha256, step } of shotsOf(item)) add(evidencePicture(sha256), step);
    for (const { id, name, type } of item.files) if (type.startsWith('image/')) add(filePicture(view.id, id), name);
    const drawn = item.answer?.signature;
    if (drawn !== undefined) add(inlinePicture(Buffer.from(drawn, 'base64')), '签名');
  }
  return [...shown.values()];
}

/** Each picture once, with every step that looked like it. */
function shotsOf({ measured }: InspectionItemView): { sha256: string; step: string }[] {
  const shots = measured.flatMap(({ evidence, steps }) =>
    evidence.map((sha256, index) => ({ sha256, step: steps[index] ?? `第 ${index + 1} 步` })),
  );
  const byPicture = Map.groupBy(shots, ({ sha256 }) => sha256);
  return [...byPicture].map(([sha256, same]) => ({ sha256, step: same.map(({ step }) => step).join('、') }));
}
