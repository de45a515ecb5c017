"use strict";
const { register } = require("./resources.cjs");

register();
