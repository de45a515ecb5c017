"use strict";
const random = require("@pulumi/random");

/** How many resources the flat program registers. */
const count = Number(process.env.STRATA_FLAT_RESOURCES ?? 1000);

function register() {
    for (let index = 0; index < count; index++) new random.RandomId(`id-${index}`, { byteLength: 8 });
}
module.exports = { count, register };
