import { addDays, beijingDate, instantOf } from '@yinuo/kernel';
import { z } from 'zod';
import { ProbeFault } from '../../run/probe-fault.ts';
import type { Run } from '../../run/run.ts';
import type { HisDoor, HisProfile } from './his-door.ts';

// Vendors write numbers as texts and texts as numbers.
const text = z.union([z.string(), z.number()]).transform(String);
const count = z.union([z.number(), z.string().regex(/^\d+$/)]).transform(Number);

const Patient = z.object({ patient_id: text, name: z.string(), patient_mzh: text.optional() });
const Place = z.object({
  schedule_id: text.optional(),
  schedule_no: text,
  schedule_date: text,
  schedule_time: text,
  reg_count: count,
  reg_fee: count,
});
const Lock = z.object({ pre_id: text, see_no: text });

export type Patient = z.infer<typeof Patient>;
export type Place = z.infer<typeof Place>;

/** The marked patient, asked of the HIS itself: a wrong number in the profile must not touch a real person. */
export async function findTestPatient(door: HisDoor, { testPatient }: HisProfile): Promise<Patient> {
  const found = await door.call('patient/query', { id: testPatient.id }, z.union([Patient, z.array(Patient)]));
  const patient = [found].flat().find(({ patient_id }) => patient_id === testPatient.id);
  if (patient?.name !== testPatient.name)
    throw new ProbeFault('not-test-patient', { found: patient ? 'another name' : '' });
  return patient;
}

/** A free place of the asked day. Faults `no-place`, which is no fault of the HIS. */
export async function findPlace(door: HisDoor, profile: HisProfile, run: Run): Promise<Place> {
  const date = addDays(beijingDate(instantOf(run.tools.now())), profile.daysAhead);
  const asked = { date, dept_id: profile.departmentId, ...(profile.doctorId ? { doctor_id: profile.doctorId } : {}) };
  const groups = await door.call('outpatient/schedule_group', asked, z.array(Place.omit({ schedule_time: true })));
  if (!groups.some(({ reg_count }) => reg_count > 0)) throw noPlace(date, profile);
  const places = await door.call('outpatient/schedule_details', asked, z.array(Place));
  const free = places.find(({ reg_count }) => reg_count > 0);
  if (!free) throw noPlace(date, profile);
  return free;
}

export async function lockPlace(door: HisDoor, place: Place, profile: HisProfile): Promise<z.infer<typeof Lock>> {
  const { schedule_id, schedule_no, schedule_date, schedule_time } = place;
  return door.call(
    'outpatient/schedule_lock',
    {
      schedule_id: schedule_id ?? schedule_no,
      schedule_no,
      schedule_date,
      schedule_time,
      client_id: 'yinuo-probe',
      patient_id: profile.testPatient.id,
      channel_id: profile.channelId,
      operator_id: profile.operatorId,
    },
    Lock,
  );
}

function noPlace(date: string, { departmentId }: HisProfile): ProbeFault {
  return new ProbeFault('no-place', { date, department: departmentId });
}
