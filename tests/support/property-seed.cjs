// Property-based tests draw the same cases in every run, so that a red gate means a change and not a draw; FC_SEED=<number> draws others.
require("fast-check").configureGlobal({ seed: Number(process.env.FC_SEED ?? 20_261_121) });
