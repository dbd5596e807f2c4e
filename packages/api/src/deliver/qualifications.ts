import { z } from 'zod';
import { DateText, InstantText, line } from '../paging.ts';
import { route } from '../route.ts';

const Ref = line(64);

export const QualificationSort = z.enum([
  'licence',
  'copyright',
  'ability',
  'credit',
  'tax',
  'social-security',
  'commitment',
  'other',
]);
export type QualificationSort = z.infer<typeof QualificationSort>;

/** Without `expiresOn` it holds for ever; `checkedOn` is the day on which a register was looked up (信用中国). */
export const AddQualification = z.strictObject({
  contract: Ref,
  sort: QualificationSort,
  name: line(120),
  number: line(80).optional(),
  issuer: line(80).optional(),
  issuedOn: DateText.optional(),
  expiresOn: DateText.optional(),
  checkedOn: DateText.optional(),
});
export const QualificationParams = z.strictObject({ id: Ref });
export const ListQualifications = z.strictObject({ contract: Ref });

export const QualificationView = z.object({
  id: z.string(),
  contract: z.string(),
  sort: QualificationSort,
  name: z.string(),
  number: z.string().nullable(),
  issuer: z.string().nullable(),
  issuedOn: DateText.nullable(),
  expiresOn: DateText.nullable(),
  checkedOn: DateText.nullable(),
  /** `ending`: within sixty days. */
  state: z.enum(['valid', 'ending', 'expired']),
  daysLeft: z.number().int().nullable(),
  file: z.object({ name: z.string(), bytes: z.number().int(), sha256: z.string() }).nullable(),
  addedBy: z.string(),
  addedAt: InstantText,
});
export type QualificationView = z.infer<typeof QualificationView>;
export const QualificationList = z.object({
  items: z.array(QualificationView),
  may: z.array(z.enum(['add', 'retire', 'attach'])),
});
export type QualificationList = z.infer<typeof QualificationList>;

const tag = 'documents';
export const listQualificationsRoute = route({
  tag,
  name: 'listQualifications',
  method: 'GET',
  path: '/api/qualifications',
  access: 'document.read',
  summary: 'The supplier’s certificates and licences for a contract, with how long they hold (KL-1)',
  query: ListQualifications,
  reply: QualificationList,
});
export const addQualificationRoute = route({
  tag,
  name: 'addQualification',
  method: 'POST',
  path: '/api/qualifications',
  access: 'qualification.manage',
  summary: 'Adds a certificate or licence',
  body: AddQualification,
  reply: QualificationView,
  status: 201,
});
export const attachQualificationRoute = route({
  tag,
  name: 'attachQualification',
  method: 'POST',
  path: '/api/qualifications/{id}/file',
  access: 'qualification.manage',
  summary: 'Uploads its scan (part `file`, at most 20 MB, of an allowed type)',
  params: QualificationParams,
  reply: QualificationView,
  multipart: true,
});
export const readQualificationFileRoute = route({
  tag,
  name: 'qualificationFile',
  method: 'GET',
  path: '/api/qualifications/{id}/file',
  access: 'document.read',
  summary: 'The scan',
  params: QualificationParams,
  reply: 'file',
});
export const retireQualificationRoute = route({
  tag,
  name: 'retireQualification',
  method: 'POST',
  path: '/api/qualifications/{id}/retire',
  access: 'qualification.manage',
  summary: 'Takes it off: a newer one has come, or it was a mistake; it stays in the log',
  params: QualificationParams,
  reply: QualificationView,
});

export const qualificationRoutes = [
  listQualificationsRoute,
  addQualificationRoute,
  attachQualificationRoute,
  readQualificationFileRoute,
  retireQualificationRoute,
] as const;
