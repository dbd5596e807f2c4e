const MiB = 1024 * 1024;

/** Bounds on a zip package. All sizes in bytes. */
export interface PackageLimits {
  /** Size of the file itself. */
  readonly bytesMax: number;
  readonly partsMax: number;
  /** Size of all parts together once inflated; the stop for zip bombs. */
  readonly inflatedBytesMax: number;
}

/** A Word template uploaded by a person: a few pages and perhaps a logo. */
export const templateLimits: PackageLimits = { bytesMax: 5 * MiB, partsMax: 500, inflatedBytesMax: 40 * MiB };

/** A document that we have just written: 10,000 rows inflate to about 60 MiB. */
export const documentLimits: PackageLimits = { bytesMax: 100 * MiB, partsMax: 1000, inflatedBytesMax: 600 * MiB };
