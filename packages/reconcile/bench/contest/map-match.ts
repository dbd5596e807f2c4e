import { createReadStream } from 'node:fs';
import type { Contestant } from './contestant.ts';

interface Trade {
  orders: number;
  his: number;
  bill: number;
  /** One bit for each side that has it. */
  sides: number;
}

const all = 7;
const heapMiB = 16_384;

/** What one would write in an afternoon: a map of number and kind, sums per side. No checks, no classes, no other numbers. */
export const mapMatch: Contestant = {
  does: 'JavaScript Map: sums by order number and kind',
  nodeArguments: [`--max-old-space-size=${heapMiB}`],
  async run({ orders, his, bill }) {
    const trades = new Map<string, Trade>();
    const tradeOf = (number: string, kind: string): Trade => {
      const key = `${number} ${kind}`;
      const known = trades.get(key);
      if (known !== undefined) return known;
      const trade = { orders: 0, his: 0, bill: 0, sides: 0 };
      trades.set(key, trade);
      return trade;
    };
    await eachLine(orders, (line) => {
      const [number = '', , kind = '', , fen, , , state] = line.split(',');
      if (state !== 'SUCCESS' || number.startsWith('TEST')) return;
      const trade = tradeOf(number, kind);
      trade.orders += Number(fen);
      trade.sides |= 1;
    });
    await eachLine(his, (line) => {
      const [, number = '', fen, , kind = ''] = line.split(',');
      if (number.startsWith('TEST')) return;
      const trade = tradeOf(number, kind);
      trade.his += Math.abs(Number(fen));
      trade.sides |= 2;
    });
    await eachLine(bill, (line) => {
      const cells = line.split(',`');
      if (cells.length !== 27 || cells[6]?.startsWith('TEST')) return;
      const isPay = cells[9] === 'SUCCESS';
      const trade = tradeOf(cells[6] ?? '', isPay ? 'pay' : 'refund');
      trade.bill += Math.round(Number(isPay ? cells[24] : cells[25]) * 100);
      trade.sides |= 4;
    });
    let matched = 0;
    for (const { orders, his, bill, sides } of trades.values())
      if (sides === all && orders === his && orders === bill) matched++;
    return `${matched} matched, ${trades.size - matched} open`;
  },
};

async function eachLine(file: string, use: (line: string) => void): Promise<void> {
  let rest = '';
  let isHeader = true;
  for await (const chunk of createReadStream(file, { encoding: 'utf8', highWaterMark: 1 << 20 })) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      if (!isHeader) use(line.endsWith('\r') ? line.slice(0, -1) : line);
      isHeader = false;
    }
  }
}
