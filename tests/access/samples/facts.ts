import type { Samples } from '../sample.ts';

export const factsSamples: Samples = async ({ contract }) => ({
  listFacts: { query: { contract } },
  verifyFacts: {},
});
