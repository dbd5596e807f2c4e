import type { Platform } from '@yinuo/platform';
import type { KnownSession, KnownToken } from '../store.ts';

/** How long a credential that was just read is believed: the longest that a change on another desk can take to bite. */
const BELIEVED_MS = 2_000;
const KEPT_MAX = 5_000;

interface Recent<T> {
  readonly known: T;
  readonly readAt: number;
}

/** Credentials read a moment ago, so that the requests of one page cost one look-up. */
export class RecentActors {
  #sessions = new Map<string, Recent<KnownSession>>();
  #tokens = new Map<string, Recent<KnownToken>>();

  session(token: string, read: () => Promise<KnownSession | null>): Promise<KnownSession | null> {
    return recentOr(this.#sessions, token, read);
  }

  token(hash: string, read: () => Promise<KnownToken | null>): Promise<KnownToken | null> {
    return recentOr(this.#tokens, hash, read);
  }

  forget(key: string): void {
    this.#sessions.delete(key);
    this.#tokens.delete(key);
  }

  /** After every change of people, roles, sessions or tokens: the next request reads again. */
  forgetAll(): void {
    // New maps, not empty ones: a look-up that is under way keeps what it finds in the old one.
    this.#sessions = new Map();
    this.#tokens = new Map();
  }
}

async function recentOr<T>(
  kept: Map<string, Recent<T>>,
  key: string,
  read: () => Promise<T | null>,
): Promise<T | null> {
  const recent = kept.get(key);
  // How long ago it was read is the machine's time, whatever the desk's clock says.
  const now = performance.now();
  if (recent && now - recent.readAt < BELIEVED_MS) return recent.known;
  kept.delete(key);
  const known = await read();
  if (known === null) return null;
  if (kept.size >= KEPT_MAX) kept.clear();
  kept.set(key, { known, readAt: now });
  return known;
}

const ofPlatform = new WeakMap<Platform, RecentActors>();

export function recentActors(platform: Platform): RecentActors {
  const found = ofPlatform.get(platform) ?? new RecentActors();
  ofPlatform.set(platform, found);
  return found;
}
