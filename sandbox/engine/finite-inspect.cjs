// Preloaded with end-with-engine.cjs. Node 20.20 and 22.23 never end colouring the stack of an error when a frame's file lies directly in
// `node_modules` or in a scope there, and source maps put the SDK's frames at `node_modules/@pulumi/resource.ts`: such errors are shown plain.
const util = require("node:util");

const LIES_IN_MODULES = /[/\\]node_modules[/\\](?:@[^/\\\n]*[/\\])?[^/\\\n]*$/m;

const neverEnds = (error) =>
    typeof error?.stack === "string" &&
    (LIES_IN_MODULES.test(error.stack) ||
        neverEnds(error.cause) ||
        (Array.isArray(error.errors) && error.errors.some(neverEnds)));

util.inspect = new Proxy(util.inspect, {
    apply: (inspect, self, [value, options, ...rest]) =>
        Reflect.apply(inspect, self, [
            value,
            options?.colors && neverEnds(value) ? { ...options, colors: false } : options,
            ...rest,
        ]),
});
