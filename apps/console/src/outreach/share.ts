import { formatShare } from '../i18n/index.ts';

/** «5/7 (71.43%)»: never a share without its two numbers; nothing counted is no share. */
export function shareText(part: number, whole: number, none: string): string {
  const share = formatShare(part, whole);
  return share === undefined ? none : `${part}/${whole} (${share})`;
}
