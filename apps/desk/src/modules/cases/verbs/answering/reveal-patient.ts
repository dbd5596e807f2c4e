import { CaseParams, RevealPatient } from '@yinuo/api';
import { command } from '@yinuo/platform';
import { addFact, openCase } from '../../open-case.ts';

/** Shows the numbers that every other reply masks: who saw them, and what for, is in the log. */
export const revealPatient = command({
  name: 'case.reveal-patient',
  permission: 'case.respond',
  input: RevealPatient.extend(CaseParams.shape),
  async run(ctx, input) {
    const open = await openCase(ctx, 'reveal-patient', { id: input.id });
    await addFact(open, { type: 'case.patient-revealed', at: ctx.now, data: { text: input.reason } });
    const { patient, title, description, contact } = open.row;
    return {
      name: patient?.name ?? null,
      mobile: patient?.mobile ?? null,
      residentId: patient?.residentId ?? null,
      title,
      description,
      contact,
    };
  },
});
