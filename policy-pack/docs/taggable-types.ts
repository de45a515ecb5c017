import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { canonicalType } from "../frame/type-tokens";

/**
 * The canonical tokens of all resources of the installed AWS and Azure SDKs that take `tags`, sorted. Read from the SDKs'
 * JavaScript, so that the pack itself needs neither of them.
 */
export function taggableTypes(): readonly string[] {
    const found = ["@pulumi/aws", "@pulumi/azure-native"].flatMap((sdk) =>
        filesBelow(dirname(require.resolve(`${sdk}/package.json`))).flatMap(taggableTypeOf),
    );
    return [...new Set(found)].sort();
}

function taggableTypeOf(file: string): readonly string[] {
    const source = readFileSync(file, "utf8");
    const token = /__pulumiType = '([^']+)'/.exec(source)?.[1];
    const takesTags = /resourceInputs\["tags"\] = args\?*\.tags/.test(source);
    return token !== undefined && takesTags ? [canonicalType(token)] : [];
}

function filesBelow(folder: string): readonly string[] {
    return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
        const path = join(folder, entry.name);
        if (entry.isDirectory()) {
            return entry.name === "node_modules" ? [] : filesBelow(path);
        }
        return entry.name.endsWith(".js") && !/^(get|list)[A-Z]/.test(entry.name) ? [path] : [];
    });
}
