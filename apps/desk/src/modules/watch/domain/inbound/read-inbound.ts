import type { AlertFormat } from '@yinuo/api';
import type { z } from 'zod';
import { Alertmanager } from './alertmanager.ts';
import { Hertzbeat } from './hertzbeat.ts';
import type { InboundAlert } from './inbound-alert.ts';
import { Nightingale } from './nightingale.ts';
import { Zabbix } from './zabbix.ts';

/** The reader of each format: unknown fields are passed over, what is missing is refused by name. */
export const INBOUND_FORMATS: Readonly<Record<AlertFormat, z.ZodType<InboundAlert[]>>> = {
  alertmanager: Alertmanager,
  zabbix: Zabbix,
  nightingale: Nightingale,
  hertzbeat: Hertzbeat,
};
