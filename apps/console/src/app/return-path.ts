/** Where to go after signing in. Only paths of this console: `//host` and `/\host` would leave it. */
export function returnPath(asked: string | undefined): string {
  if (asked === undefined || !/^\/(?![/\\])/.test(asked) || asked.startsWith('/sign-in')) return '/';
  return asked;
}
