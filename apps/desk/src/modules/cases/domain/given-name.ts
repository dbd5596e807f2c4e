/** The name of a file as its owner wrote it: browsers send a quote and line ends as %22, %0D and %0A (WHATWG, multipart/form-data). */
export const givenName = (sent: string): string => sent.replaceAll('%22', '"').replaceAll(/(?:%0[AD])+/gi, ' ');
