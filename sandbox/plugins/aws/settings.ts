import { isObject, isUnknown, type PropertyMap, type Value } from "../host/wire";
import type { Properties } from "../sdk/declaration";
import { didYouMean } from "../../nearest";

/** The provider's configuration, as far as it shows in resources. */
export interface AwsSettings {
    region: string;
    account: string;
    defaultTags: PropertyMap;
}

/** The account when the configuration allows any. */
export const defaultAccount = "123456789012";

const notProperties = new Set(["version", "pluginDownloadURL", "__internal"]);

/** Unknown configuration keys. The region is looked for only when the provider is configured: a preview may not know it. */
export function problemsOfConfig(config: PropertyMap, declared: Properties): { property: string; reason: string }[] {
    return Object.keys(config)
        .filter((key) => !notProperties.has(key) && !declared.has(key))
        .map((key) => ({
            property: key,
            reason: `unknown configuration key "aws:${key}"${didYouMean(key, declared.keys())}`,
        }));
}

/** Reads the configuration; throws when neither it nor the environment names a region. */
export function settingsOf(config: PropertyMap): AwsSettings {
    const region = config["region"] ?? process.env["AWS_REGION"] ?? process.env["AWS_DEFAULT_REGION"];
    if (typeof region !== "string" || region === "") throw new Error(noRegion);
    const allowed = parsed(config["allowedAccountIds"]);
    const account = Array.isArray(allowed) && typeof allowed[0] === "string" ? allowed[0] : defaultAccount;
    const defaultTags = parsed(config["defaultTags"]);
    const tags = isObject(defaultTags) ? defaultTags["tags"] : undefined;
    return { region, account, defaultTags: isObject(tags) ? tags : {} };
}

/** In the provider's own words, so that its documentation is found by them. */
const noRegion =
    "unable to find a configured AWS Region: none in the stack's configuration, AWS_REGION or AWS_DEFAULT_REGION. " +
    "Set one, for example `pulumi config set aws:region us-west-2`";

/** Configuration travels as text: anything but a text is JSON. */
function parsed(value: Value): Value {
    if (typeof value !== "string" || isUnknown(value)) return value;
    try {
        return JSON.parse(value) as Value;
    } catch {
        return undefined;
    }
}
