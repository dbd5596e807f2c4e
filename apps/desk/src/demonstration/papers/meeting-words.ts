import { addDays } from '@yinuo/kernel';
import type { Told, Words } from './written-for.ts';

const DECIDED = [
  ['挂号与问诊高峰', '周一上午加派一人值守，提前扩容'],
  ['第三方接口超时', '由信息科牵头约 HIS 厂商确认超时原因'],
  ['报表口径', '按科室确认统计口径后再发布'],
] as const;

/** What the minutes of a week's meeting say; it is held on Friday. */
export function meetingWords({ name, from, to }: Told): Words {
  const week = Number(name.slice(-2));
  const [topic, decision] = DECIDED[week % DECIDED.length] ?? DECIDED[0];
  return {
    texts: {
      会议时间: `${addDays(from, 4)} 15:00`,
      会议地点: '信息科会议室',
      主持人: '项目负责人',
      记录人: '运营专员',
      参会人员: '信息科值班员、项目负责人、主责工程师、运营专员',
      运行情况: '系统运行平稳。',
    },
    cells: { 上次待办: { 落实情况: () => '已完成，会上确认' } },
    rows: {
      议定事项: [{ 事项内容: topic, 结论: decision }],
      待办: [{ 待办事项: `${topic}：${decision}`, 责任人: '主责工程师', 期限: addDays(to, 5) }],
    },
  };
}
