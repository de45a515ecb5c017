// Pulumi's host for component packages runs this file with plain Node.js: TypeScript is registered here, as no flag reaches that host.
require("tsx/cjs");
const { componentProviderHost } = require("@pulumi/pulumi/provider/experimental");
const components = Object.values(require("./index")).filter(isComponent);

componentProviderHost({ name: "strata", dirname: __dirname, components });

function isComponent(value) {
    return typeof value === "function" && value.prototype instanceof require("@pulumi/pulumi").ComponentResource;
}
