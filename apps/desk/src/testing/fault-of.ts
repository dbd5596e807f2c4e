import { Fault } from '@yinuo/platform';

/** The fault with which a verb refused; null when it did not. Any other error is thrown on. */
export async function faultOf(work: Promise<unknown>): Promise<Fault | null> {
  try {
    await work;
    return null;
  } catch (error) {
    if (error instanceof Fault) return error;
    throw error;
  }
}
