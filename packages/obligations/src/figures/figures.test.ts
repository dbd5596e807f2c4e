import { describe, expect, test } from 'vitest';
import { figuresIn } from './figures.ts';

const MIN = 60_000;

describe('figures of Chinese clauses', () => {
  test.each([
    ['工作日5分钟内响应，非工作日10 分钟内响应', [`ms:${5 * MIN}`, `ms:${10 * MIN}`]],
    ['1小时内解决，2 小时内到达', [`ms:${60 * MIN}`, `ms:${120 * MIN}`]],
    ['小于10钟', [`ms:${10 * MIN}`]],
    ['一周内解决', [`ms:${7 * 1440 * MIN}`]],
    ['7天内完成修补', [`ms:${7 * 1440 * MIN}`]],
    ['正式发票15个工作日内', ['working-day:15']],
    ['保留至少6个月', ['months:6']],
    ['不超过 40个人/日（按一个开发人员', ['person-day:40']],
    ['每日按本合同总价3‰', ['ratio:3']],
    ['总价5%的违约金', ['ratio:50']],
    ['使用率均少于90%', ['ratio:900']],
    ['每季度一次的满意度调查', ['times:1/quarter']],
    ['1次/季度', ['times:1/quarter']],
    ['1月至少完成一次系统巡检', ['times:1/month']],
    ['每季度走访对象不得少于3个', ['count:3']],
    ['推广活动2次，每次不低于2人', ['count:2', 'count:2']],
    ['打造2名明星医生，开展1项增值业务', ['count:2', 'count:1']],
    ['7*(7:30~18:00)*365在线', ['hours:07:30-18:00']],
    ['（周一至周五 9:00-18:00）', ['hours:09:00-18:00']],
    ['18:00前反馈', ['time:18:00']],
    ['7×24小时', ['around-the-clock']],
    ['每天24小时不间断运行', ['around-the-clock']],
    ['逾期15日以上', [`ms:${15 * 1440 * MIN}`]],
    ['服务期两年，预算7万元', ['months:24', 'yuan:70000']],
    ['十五日内', [`ms:${15 * 1440 * MIN}`]],
    ['二十个工作日', ['working-day:20']],
    ['５分钟内响应，不低于９９．５％'.replace('．', '.').replace('％', '%'), [`ms:${5 * MIN}`, 'ratio:995']],
    ['百分之五的违约金，每日千分之三，万分之五', ['ratio:50', 'ratio:3', 'ratio:0.5']],
    ['2-4小时内，30%~50%', [`ms:${120 * MIN}`, `ms:${240 * MIN}`, 'ratio:300', 'ratio:500']],
    ['半小时内响应，4h内解决，30min内到场', [`ms:${30 * MIN}`, `ms:${240 * MIN}`, `ms:${30 * MIN}`]],
    ['15个自然日内，三日历天', [`ms:${15 * 1440 * MIN}`, `ms:${3 * 1440 * MIN}`]],
  ])('%s', (text, keys) => {
    expect(figuresIn(text).map((figure) => figure.key)).toEqual(keys);
  });

  test.each([
    '第一时间处理',
    '一般投诉',
    '一对一服务',
    '每周一例会',
    '每一次问题反馈',
    '第三方',
    '等保2.0',
    '2025年度',
    '2026年1月1日起',
    '3月5日前',
  ])('none in %s', (text) => {
    expect(figuresIn(text)).toEqual([]);
  });
});
