import { beijingDay } from '../i18n/index.ts';
import { now } from './now.ts';

/** The Beijing day it is, `YYYY-MM-DD`. */
export const beijingToday = (): string => beijingDay(now());

/** The Beijing day before. */
export const beijingYesterday = (): string => beijingDay(now() - 86_400_000);
