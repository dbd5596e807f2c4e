export { FAULTS, type Fault, type Faults } from './faults.ts';
export { type Hospital, type HospitalOptions, startHospital } from './start-hospital.ts';
