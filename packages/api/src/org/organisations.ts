import { z } from 'zod';
import { LocalText, line, PageQuery, page } from '../paging.ts';
import { SIDES } from '../roles.ts';
import { route } from '../route.ts';
import { ById, Name, tag, Version } from './fields.ts';

export const OrganisationContact = z.strictObject({ name: line(60), duty: line(60), phone: line(40) });
export const CreateOrganisation = z.strictObject({
  side: z.enum(SIDES).exclude(['operator']),
  name: Name,
  shortName: line(20),
  creditCode: line(18).optional(),
  contacts: z.array(OrganisationContact).max(10).default([]),
});
export const UpdateOrganisation = z.strictObject({
  version: Version,
  name: Name.optional(),
  shortName: line(20).optional(),
  creditCode: line(18).optional(),
  contacts: z.array(OrganisationContact).max(10).optional(),
});
/** Of a partner (an organisation that shares a contract) only names are shown. */
export const OrganisationView = z
  .object({
    id: z.string(),
    side: z.enum(SIDES),
    name: LocalText,
    shortName: z.string(),
    creditCode: z.string().nullable(),
    contacts: z.array(OrganisationContact).nullable(),
    version: z.number().int().nullable(),
    may: z.array(z.string()),
  })
  .meta({ id: 'OrganisationView' });
export type OrganisationView = z.infer<typeof OrganisationView>;
export const ListOrganisations = PageQuery.extend({ side: z.enum(SIDES).optional(), search: line(60).optional() });

export const listOrganisationsRoute = route({
  name: 'listOrganisations',
  method: 'GET',
  path: '/api/organisations',
  access: 'org.list',
  summary: 'The own organisation and its partners; all for the operator',
  tag,
  query: ListOrganisations,
  reply: page(OrganisationView),
});
export const createOrganisationRoute = route({
  name: 'createOrganisation',
  method: 'POST',
  path: '/api/organisations',
  access: 'org.manage',
  summary: 'Adds a hospital, supplier or third party',
  tag,
  body: CreateOrganisation,
  reply: OrganisationView,
  status: 201,
});
export const updateOrganisationRoute = route({
  name: 'updateOrganisation',
  method: 'PATCH',
  path: '/api/organisations/{id}',
  access: 'org.manage',
  summary: 'Changes names, credit code or contacts',
  tag,
  params: ById,
  body: UpdateOrganisation,
  reply: OrganisationView,
});
