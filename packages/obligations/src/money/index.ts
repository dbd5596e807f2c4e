export { capitalMoney } from './capital-money.ts';
export { groupedYuan } from './grouped-yuan.ts';
export { shareOf } from './share-of.ts';
