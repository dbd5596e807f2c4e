import { idOf, type Samples } from '../sample.ts';

/** Shifts, leave, duty notices. */
export const rotaSamples: Samples = async ({ desk, contract }) => {
  const lead = desk.person('supplier-lead');
  const span = { startsAt: '2026-02-11T08:00:00+08:00', endsAt: '2026-02-11T18:00:00+08:00' };
  const shift = { contract, person: desk.person('supplier-engineer').personId, duty: 'primary', ...span };
  const leave = { ...span, reason: '年假' };
  const shiftId = await idOf(desk.call(lead, '/api/rota/shifts', { body: shift }));
  const leaveId = await idOf(desk.call(lead, '/api/rota/leaves', { body: leave }));
  return {
    readRota: { query: { contract, from: '2026-02-01', to: '2026-02-28' } },
    addShift: { body: { ...shift, duty: 'backup' } },
    removeShift: { params: { id: shiftId } },
    addLeave: { body: leave },
    removeLeave: { params: { id: leaveId } },
    listDutyNotices: { query: { contract } },
    publishDutyNotice: { params: { id: 'notice_none' }, body: {} },
  };
};
