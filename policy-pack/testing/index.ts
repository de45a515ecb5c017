/**
 * A harness for packs of policies: the SDK's own analyze, remediate and configure functions on real resource shapes, with
 * unknowns and secrets, in one process and without a network. For this pack's rules and for anyone's.
 */
export type { Host } from "./host";
export { hostOf } from "./host";
export type { Level } from "../frame/pack-configuration";
export type { Configuration, Finding } from "./pack";
export { Pack, findingsOf } from "./pack";
export { resourceRequest, stackRequest, structOf } from "./requests";
export type { RuleCase } from "./rule-cases";
export { ruleCases } from "./rule-cases";
export type { Example, Outcome, RuleExamples } from "./rule-examples";
export type { Json, TestResource } from "./shapes";
export { resource, secret, unknown } from "./shapes";
