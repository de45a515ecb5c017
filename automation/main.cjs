// A plain Node.js service requires this file: TypeScript is registered here, as no flag reaches the host.
require("tsx/cjs");
module.exports = require("./index");
