/** «5/7 (71.4%)»: never a share without its two numbers; nothing counted is no share. */
export function shareText(part: number, whole: number, none: string): string {
  if (whole === 0) return none;
  return `${part}/${whole} (${(Math.round((part * 1000) / whole) / 10).toFixed(1)}%)`;
}
