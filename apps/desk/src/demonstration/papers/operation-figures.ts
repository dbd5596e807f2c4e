import { chanceOf } from '../imagine/chance.ts';
import type { Row, Told } from './written-for.ts';

/** A day's number of each figure, as the platform of such a hospital would count it. */
const A_DAY: Readonly<Record<string, number>> = {
  注册用户数: 42,
  活跃用户数: 360,
  线上接诊量: 58,
  线上处方量: 37,
  检验检查开单量: 21,
  药品配送量: 16,
};
const GROWTH_A_DAY = 0.0011;

const DAY_MS = 86_400_000;

/** The platform's own numbers of a period and of the one before; every report that names a day says the same of it. */
export const operationFigures = ({ from, to }: Told): Record<string, (row: Row) => string> => {
  const first = Date.parse(from) / DAY_MS;
  const last = Date.parse(to) / DAY_MS;
  const length = last - first + 1;
  return {
    本期: ({ 指标名称: name = '' }) => String(sumOf(name, first, last)),
    上期: ({ 指标名称: name = '' }) => String(sumOf(name, first - length, first - 1)),
    说明: () => '平台后台导出',
  };
};

function sumOf(name: string, first: number, last: number): number {
  let sum = 0;
  for (let day = first; day <= last; day++) {
    const weekend = (day + 3) % 7 >= 5 ? 0.6 : 1;
    const grown = 1 + (day - 20_423) * GROWTH_A_DAY; // 2025-12-01
    sum += Math.round((A_DAY[name] ?? 10) * grown * weekend * (0.9 + chanceOf(`${name}${day}`).next() * 0.2));
  }
  return sum;
}
