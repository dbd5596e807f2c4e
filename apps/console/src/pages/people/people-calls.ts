import type {
  CreateOrganisation,
  CreatePerson,
  FirstPassword,
  FoundPost,
  LockoutView,
  OrganisationView,
  PersonView,
  PostView,
  Role,
  UpdateOrganisation,
  UpdatePerson,
} from '@yinuo/api';
import { api, bodyOf, type InputOf, once } from '../../api/index.ts';
import type { ListPage } from '../../kit/index.ts';

type Query = Readonly<Record<string, string>>;
const path = (id: string) => ({ params: { path: { id } } });

export const listPeople = (query: Query): Promise<ListPage<PersonView>> =>
  bodyOf(api.GET('/api/people', { params: { query } }));

export const getPerson = (id: string): Promise<PersonView> => bodyOf(api.GET('/api/people/{id}', path(id)));

type NewPerson = InputOf<typeof CreatePerson>;

export const createPerson = (body: NewPerson, key: string): Promise<FirstPassword> =>
  bodyOf(api.POST('/api/people', { body, ...once(key) }));

type PersonChange = InputOf<typeof UpdatePerson>;

export const updatePerson = (id: string, body: PersonChange): Promise<PersonView> =>
  bodyOf(api.PATCH('/api/people/{id}', { ...path(id), body }));

export const disablePerson = (id: string): Promise<PersonView> =>
  bodyOf(api.POST('/api/people/{id}/disable', path(id)));

export const enablePerson = (id: string): Promise<PersonView> => bodyOf(api.POST('/api/people/{id}/enable', path(id)));

export const resetPassword = (id: string, removeSecondFactor: boolean, key: string): Promise<FirstPassword> =>
  bodyOf(api.POST('/api/people/{id}/reset-password', { ...path(id), body: { removeSecondFactor }, ...once(key) }));

export const grantRole = (id: string, role: Role): Promise<PersonView> =>
  bodyOf(api.POST('/api/people/{id}/roles', { ...path(id), body: { role } }));

export const revokeRole = (id: string, role: Role): Promise<PersonView> =>
  bodyOf(api.DELETE('/api/people/{id}/roles/{role}', { params: { path: { id, role } } }));

export const listOrganisations = (query: Query): Promise<ListPage<OrganisationView>> =>
  bodyOf(api.GET('/api/organisations', { params: { query } }));

export type NewOrganisation = InputOf<typeof CreateOrganisation>;

export const createOrganisation = (body: NewOrganisation, key: string): Promise<OrganisationView> =>
  bodyOf(api.POST('/api/organisations', { body, ...once(key) }));

export const updateOrganisation = (id: string, body: InputOf<typeof UpdateOrganisation>): Promise<OrganisationView> =>
  bodyOf(api.PATCH('/api/organisations/{id}', { ...path(id), body }));

export const listPosts = (query: Query): Promise<ListPage<PostView>> =>
  bodyOf(api.GET('/api/posts', { params: { query } }));

export type NewPost = InputOf<typeof FoundPost>;

export const foundPost = (body: NewPost, key: string): Promise<PostView> =>
  bodyOf(api.POST('/api/posts', { body, ...once(key) }));

export const assignPost = (id: string, person: string, since: string, key: string): Promise<PostView> =>
  bodyOf(api.POST('/api/posts/{id}/assign', { ...path(id), body: { person, since }, ...once(key) }));

export const vacatePost = (id: string, until: string, key: string): Promise<PostView> =>
  bodyOf(api.POST('/api/posts/{id}/vacate', { ...path(id), body: { until }, ...once(key) }));

export const listLockouts = (query: Query): Promise<ListPage<LockoutView>> =>
  bodyOf(api.GET('/api/lockouts', { params: { query } }));

export const liftLockout = (userName: string): Promise<unknown> =>
  bodyOf(api.DELETE('/api/lockouts/{userName}', { params: { path: { userName } } }));
