import fc from 'fast-check';

/** Property tests draw the same cases in every run: what fails here fails everywhere. `YINUO_SEED=random` looks further. */
const asked = process.env.YINUO_SEED ?? '20260210';
if (asked !== 'random') fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(asked) });
