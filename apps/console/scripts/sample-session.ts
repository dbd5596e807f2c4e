import { PERMISSIONS } from '@yinuo/api';
import type { Session } from '../src/app/session.ts';

/** Somebody who may see everything, for pictures without a desk. */
export const sampleSession: Session = {
  person: { id: 'person_sample', name: '值班员', userName: 'sample', language: 'zh', mobile: null, mail: null },
  organisation: {
    id: 'org_sample',
    name: { zh: '样例医院信息科', en: 'Sample hospital, IT' },
    shortName: '样例医院',
    side: 'hospital',
  },
  roles: ['hospital-it'],
  permissions: [...PERMISSIONS],
  mustChangePassword: false,
  twoFactor: { enabled: false, required: false },
  idleSeconds: 1800,
  passwordSetAt: '2026-01-05T09:00:00+08:00',
  passwordOld: false,
  endsAt: null,
};
