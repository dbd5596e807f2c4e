const MARK = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** By its first bytes: a drawn signature is nothing else. */
export const isPng = (bytes: Uint8Array): boolean => MARK.equals(bytes.subarray(0, MARK.length));
