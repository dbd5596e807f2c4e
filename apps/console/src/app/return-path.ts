/** Where to go after signing in. Only paths of this console: `//host` and `/\host` would leave it, also with a tab between. */
export function returnPath(asked: string | undefined): string {
  if (asked === undefined || !/^\/(?![/\\])\P{Cc}*$/u.test(asked) || asked.startsWith('/sign-in')) return '/';
  return asked;
}
