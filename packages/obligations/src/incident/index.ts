export { byTime, type Incident } from './incident.ts';
export { IncidentFact } from './incident-fact.ts';
export { parseRecordLine } from './parse-record-line.ts';
export { type Dated, incidentsOfDated, incidentsOfVerdicts } from './raised-incidents.ts';
export { readIncidents } from './read-incidents.ts';
