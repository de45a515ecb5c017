"use strict";
require("tsx/cjs");
require("./worker");
