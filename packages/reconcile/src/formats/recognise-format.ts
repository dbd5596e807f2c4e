import { otherChannels } from './other-channels.ts';
import { ownLists } from './own-lists.ts';
import type { FormatName, Profile } from './profile.ts';
import { wechatProfiles } from './wechat.ts';

const profiles: readonly Profile[] = [...wechatProfiles, ...otherChannels, ...ownLists];

/** The first format all of whose columns stand in the header. */
export function recogniseFormat(header: readonly string[]): Profile | undefined {
  return profiles.find(({ needs }) => missingColumns(needs, header).length === 0);
}

export function profileOf(name: FormatName): Profile {
  const found = profiles.find((profile) => profile.name === name);
  if (found === undefined) throw new RangeError(`no format ${name}`);
  return found;
}

export function missingColumns(needs: readonly string[], header: readonly string[]): readonly string[] {
  return needs.filter((column) => !header.includes(column));
}

/** Headers as the profiles name them: without BOM, backtick and blanks, and Alipay's without its «（元）». */
export function headerName(cell: string): string {
  return cell
    .replace(/^\uFEFF/, '')
    .trim()
    .replace(/^`/, '')
    .trim()
    .replace(/（元）$/, '');
}
