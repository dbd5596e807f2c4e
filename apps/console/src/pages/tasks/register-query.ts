/** `scope` is one choice on screen and a flag in the API; days have its own names there. */
export function registerQuery(address: Readonly<Record<string, string>>): Record<string, string> {
  const { scope, dayFrom, dayTo, ...rest } = address;
  return {
    ...rest,
    ...(scope === 'mine' && { mine: 'true' }),
    ...(dayFrom !== undefined && { from: dayFrom }),
    ...(dayTo !== undefined && { to: dayTo }),
  };
}
