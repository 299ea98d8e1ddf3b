import fc from 'fast-check';

/** FALLOW_SEED=… repeats a run of the properties; without it every run looks somewhere else. */
const seed = Number(process.env.FALLOW_SEED);
if (seed) fc.configureGlobal({ seed });
