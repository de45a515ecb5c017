import fs from "node:fs";
import path from "node:path";

function realPathOf(file: string): string | undefined {
    try {
        fs.accessSync(file, fs.constants.X_OK);
        return fs.statSync(file).isFile() ? fs.realpathSync(file) : undefined;
    } catch {
        return undefined;
    }
}

/**
 * The first `pulumi` on PATH that is not the sandbox's own: npm links that one into `node_modules/.bin`, which it puts
 * on PATH for its scripts.
 */
export function findRealCli(searchPath: string, sandboxPulumi: string): string | undefined {
    const own = realPathOf(sandboxPulumi) ?? path.resolve(sandboxPulumi);
    const names = process.platform === "win32" ? ["pulumi.exe"] : ["pulumi"];
    for (const folder of searchPath.split(path.delimiter).filter((entry) => entry !== "")) {
        for (const name of names) {
            const file = path.join(folder, name);
            const real = realPathOf(file);
            // A copy of this project elsewhere has its own sandbox, which is no real CLI either.
            if (real !== undefined && real !== own && !real.endsWith(path.join("sandbox", "bin", "pulumi")))
                return file;
        }
    }
    return undefined;
}
