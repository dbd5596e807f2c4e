export { capitalMoney } from './capital-money.ts';
