import type { FirstPassword, LockoutView, OrganisationView, PersonView, PostView, Role } from '@yinuo/api';
import { api, bodyOf, once } from '../../api/index.ts';
import type { ListPage } from '../../kit/index.ts';

type Query = Readonly<Record<string, string>>;
const path = (id: string) => ({ params: { path: { id } } });

export const listPeople = async (query: Query): Promise<ListPage<PersonView>> =>
  (await bodyOf(api.GET('/api/people', { params: { query } }))) as ListPage<PersonView>;

export const getPerson = async (id: string): Promise<PersonView> =>
  (await bodyOf(api.GET('/api/people/{id}', path(id)))) as PersonView;

export interface NewPerson {
  readonly organisation?: string;
  readonly userName: string;
  readonly name: string;
  readonly mobile?: string;
  readonly mail?: string;
  readonly language: 'zh' | 'en';
}

export const createPerson = async (body: NewPerson, key: string): Promise<FirstPassword> =>
  (await bodyOf(api.POST('/api/people', { body, ...once(key) }))) as FirstPassword;

export interface PersonChange {
  readonly version: number;
  readonly name?: string;
  readonly mobile?: string | null;
  readonly mail?: string | null;
  readonly language?: 'zh' | 'en';
}

export const updatePerson = async (id: string, body: PersonChange): Promise<PersonView> =>
  (await bodyOf(api.PATCH('/api/people/{id}', { ...path(id), body }))) as PersonView;

export const disablePerson = async (id: string): Promise<PersonView> =>
  (await bodyOf(api.POST('/api/people/{id}/disable', path(id)))) as PersonView;

export const enablePerson = async (id: string): Promise<PersonView> =>
  (await bodyOf(api.POST('/api/people/{id}/enable', path(id)))) as PersonView;

export const resetPassword = async (id: string, removeSecondFactor: boolean, key: string): Promise<FirstPassword> =>
  (await bodyOf(
    api.POST('/api/people/{id}/reset-password', { ...path(id), body: { removeSecondFactor }, ...once(key) }),
  )) as FirstPassword;

export const grantRole = async (id: string, role: Role): Promise<PersonView> =>
  (await bodyOf(api.POST('/api/people/{id}/roles', { ...path(id), body: { role } }))) as PersonView;

export const revokeRole = async (id: string, role: Role): Promise<PersonView> =>
  (await bodyOf(api.DELETE('/api/people/{id}/roles/{role}', { params: { path: { id, role } } }))) as PersonView;

export const listOrganisations = async (query: Query): Promise<ListPage<OrganisationView>> =>
  (await bodyOf(api.GET('/api/organisations', { params: { query } }))) as ListPage<OrganisationView>;

export interface OrganisationText {
  readonly name: { readonly zh: string; readonly en: string };
  readonly shortName: string;
  readonly creditCode?: string;
  readonly contacts: readonly { readonly name: string; readonly duty: string; readonly phone: string }[];
}

export const createOrganisation = async (
  body: OrganisationText & { readonly side: string },
  key: string,
): Promise<OrganisationView> =>
  (await bodyOf(api.POST('/api/organisations', { body, ...once(key) }))) as OrganisationView;

export const updateOrganisation = async (
  id: string,
  body: OrganisationText & { readonly version: number },
): Promise<OrganisationView> =>
  (await bodyOf(api.PATCH('/api/organisations/{id}', { ...path(id), body }))) as OrganisationView;

export const listPosts = async (query: Query): Promise<ListPage<PostView>> =>
  (await bodyOf(api.GET('/api/posts', { params: { query } }))) as ListPage<PostView>;

export interface NewPost {
  readonly contract?: string;
  readonly kind: PostView['kind'];
  readonly title: { readonly zh: string; readonly en: string };
  readonly person: string;
  readonly since: string;
}

export const foundPost = async (body: NewPost, key: string): Promise<PostView> =>
  (await bodyOf(api.POST('/api/posts', { body, ...once(key) }))) as PostView;

export const assignPost = async (id: string, person: string, since: string, key: string): Promise<PostView> =>
  (await bodyOf(
    api.POST('/api/posts/{id}/assign', { ...path(id), body: { person, since }, ...once(key) }),
  )) as PostView;

export const vacatePost = async (id: string, until: string, key: string): Promise<PostView> =>
  (await bodyOf(api.POST('/api/posts/{id}/vacate', { ...path(id), body: { until }, ...once(key) }))) as PostView;

export const listLockouts = async (query: Query): Promise<ListPage<LockoutView>> =>
  (await bodyOf(api.GET('/api/lockouts', { params: { query } }))) as ListPage<LockoutView>;

export const liftLockout = async (userName: string): Promise<unknown> =>
  bodyOf(api.DELETE('/api/lockouts/{userName}', { params: { path: { userName } } }));
