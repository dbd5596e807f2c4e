import type { CauseParty } from '@yinuo/api';

/** Whose downtime a cause makes it: the supplier's at once, another party's when the hospital agreed (XY-5); else null. */
export const agreedParty = (party: unknown, agreed: unknown): CauseParty | null => {
  if (party === 'supplier') return party;
  return (party === 'hospital' || party === 'third-party') && agreed === true ? party : null;
};
