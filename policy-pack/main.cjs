"use strict";
// The SDK's thousand files load faster before the TypeScript loader looks at every one of them (a fifth of the start).
require("@pulumi/policy");
// The policy pack host passes no node flags, so the pack registers the loader itself.
require("tsx/cjs");
module.exports = require("./index");
