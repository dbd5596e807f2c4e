export const FAULTS = [
  'slow', // every answer comes after `slowMs`
  'errors', // HIS, SOAP and web answer 500, HL7 answers AE
  'lost-answers', // the work is done, and the connection breaks before the answer
  'wrong-answers', // status 200, but what stands in it is wrong
  'expired-certificate', // the web's certificate ended yesterday
  'full-disk', // the quota of the e-invoice system's files is used up: nothing can be issued
  'locked-table', // somebody holds the table of registrations
  'dead', // nobody listens, but for this switch board
] as const;

export type Fault = (typeof FAULTS)[number];

export function isFault(name: string): name is Fault {
  return (FAULTS as readonly string[]).includes(name);
}

/** Which faults are on; who must do something at the switch is told, and the switch is over when that is done. */
export class Faults {
  readonly slowMs: number;
  /** With the one call that is hit, or '' for all of them. */
  readonly #on = new Map<Fault, string>();
  readonly #listeners = new Map<Fault, (on: boolean) => Promise<void>>();

  constructor(slowMs: number) {
    this.slowMs = slowMs;
  }

  has(fault: Fault, call = ''): boolean {
    const hit = this.#on.get(fault);
    return hit === '' || (hit !== undefined && hit === call);
  }

  onSwitch(fault: Fault, act: (on: boolean) => Promise<void>): void {
    this.#listeners.set(fault, act);
  }

  async switch(fault: Fault, on: boolean, call = ''): Promise<void> {
    const before = this.#on.has(fault);
    if (on) this.#on.set(fault, call);
    else this.#on.delete(fault);
    if (before !== on) await this.#listeners.get(fault)?.(on);
  }

  list(): Record<Fault, boolean> {
    return Object.fromEntries(FAULTS.map((fault) => [fault, this.#on.has(fault)])) as Record<Fault, boolean>;
  }
}
