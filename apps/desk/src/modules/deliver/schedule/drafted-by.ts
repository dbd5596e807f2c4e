/** Who made what the desk drafts by itself, as printed on it. */
export const DRAFTED_BY = '系统自动编制';
