"use strict";
// The SDK's thousand files load faster before a TypeScript loader looks at every one of them (a fifth of the start).
require("@pulumi/policy");
module.exports = require("./load.cjs").load("index");
