// Pulumi's host for component packages runs this file with plain Node.js: TypeScript is registered here, as no flag reaches that host.
require("tsx/cjs");
const { componentProviderHost } = require("@pulumi/pulumi/provider/experimental");
const library = require("./library.cjs");
const components = Object.keys(library).map(installed).filter(isComponent);

componentProviderHost({ name: "strata", dirname: __dirname, components });

function isComponent(value) {
    return typeof value === "function" && value.prototype instanceof require("@pulumi/pulumi").ComponentResource;
}

/** An export; undefined where it needs the SDK of a cloud that is not installed. */
function installed(name) {
    try {
        return library[name];
    } catch (error) {
        if (error.code === "MODULE_NOT_FOUND" && /'@pulumi\/(aws|azure-native)\b/.test(error.message)) return undefined;
        throw error;
    }
}
