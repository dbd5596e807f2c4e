import 'i18next';
import type { texts } from './zh/index.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: typeof texts;
    returnNull: false;
  }
}
