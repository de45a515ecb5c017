import { existsSync } from "node:fs";
import path from "node:path";
import type { PropertyMap } from "../../engine/apitype";
import { locateProgram } from "../../engine/language/program";
import { DeploymentSecrets } from "../../secrets/deployment-secrets";
import { CliError, SilentFailure } from "../cli-error";
import { type Command, CONFIG_FILE_FLAG, STACK_FLAG } from "../command";
import type { StackConfigFile } from "../config/stack-config-file";
import { type CommandContext, warn } from "../context";
import { commandHelp } from "../help";
import { printDefinitions, type Wanted } from "../import/definitions";
import { type ImportFile, inlineImport, readImportFile } from "../import/import-file";
import { withInstalledVersions } from "../import/package-versions";
import { resolveImports } from "../import/resolve-imports";
import { JSON_FLAG, OPERATION_FLAGS, PREVIEW_ONLY_FLAG, SKIP_PREVIEW_FLAG, YES_FLAG } from "../operation-flags";
import { type Preparation, runPreview, runStackOperation } from "../stack-operation";
import { configSecrets } from "../stack-secrets";

/** Those flags of the other operations that an import has as well. */
const SHARED = new Set([
    ...["message", "parallel", "diff", "event-log", "suppress-outputs", "suppress-permalink", "debug"],
    ...["exec-kind", "exec-agent", "urns", "show-config", "suppress-progress", "skip-plugin-pre-install"],
]);

export const importCommand: Command = {
    usage: "import [type] [name] [id]",
    help: [
        "Import resources into an existing stack: what exists already, and no program has made, comes into the state.",
        "A definition of each is printed, to be copied into the program. The resources are protected from deletion",
        "unless --protect=false is given. One resource is named on the command line, several in a JSON file:",
        "",
        "    pulumi import 'aws:iam/user:User' name id",
        "    pulumi import --file import.json",
    ].join("\n"),
    flags: [
        STACK_FLAG,
        CONFIG_FILE_FLAG,
        { name: "parent", kind: "text", help: "The parent, as NAME=URN: its variable in the program, and its URN" },
        { name: "provider", kind: "text", help: "The provider, as NAME=URN" },
        { name: "properties", kind: "list", help: "Names of the inputs to import, NAME1,NAME2" },
        { name: "file", short: "f", kind: "text", help: "A JSON file with the resources to import" },
        { name: "out", short: "o", kind: "text", help: "Write the definitions to this file" },
        { name: "generate-code", kind: "boolean", help: "Print definitions of the imported resources (default true)" },
        { name: "protect", kind: "boolean", help: "Protect the imported resources from deletion (default true)" },
        { name: "output", kind: "text", unsupported: true },
        { name: "from", kind: "text" },
        { name: "generate-resources", kind: "text", unsupported: true },
        ...OPERATION_FLAGS.filter(({ name }) => SHARED.has(name)),
        JSON_FLAG,
        PREVIEW_ONLY_FLAG,
        { ...SKIP_PREVIEW_FLAG, short: undefined },
        YES_FLAG,
    ],
    arguments: { least: 0, most: Number.MAX_SAFE_INTEGER },
    run: run,
};

async function run(context: CommandContext): Promise<void> {
    const { flags } = context;
    const file = importFileOf(context);
    const code = flags.isLeftOn("generate-code");
    if (!code && flags.given("out")) context.err.write("Output file will not be used as --generate-code is false.\n");
    const found: Wanted = { variables: new Map(), urns: [] };
    const prepare = preparation(context, file, found);
    try {
        if (flags.on("preview-only")) await runPreview(context, "import", prepare);
        else await runStackOperation(context, "import", undefined, prepare);
    } catch (error) {
        // What could be imported is in the state, and so has its definition.
        if (code && error instanceof SilentFailure) await printDefinitions(context, found);
        throw error;
    }
    if (code) await printDefinitions(context, found);
}

function importFileOf(context: CommandContext): ImportFile {
    const { flags, words } = context;
    const file = flags.text("file") ?? "";
    const converter = flags.text("from") ?? "";
    if (file !== "") {
        const inline = words.length > 0 || ["parent", "provider", "properties"].some((name) => flags.given(name));
        if (inline) refuse(context, "an inline resource may not be specified in conjunction with an import file");
        if (converter !== "") refuse(context, "a converter may not be specified in conjunction with an import file");
        return readImportFile(context, file);
    }
    if (converter !== "") throw noConverter(context, converter);
    const missing = ["type, name, and id", "name and id", "id"][words.length];
    const start = "an inline resource must be specified if no converter or import file is used, missing ";
    if (missing !== undefined) refuse(context, start + missing);
    if (words.length > 3) refuse(context, "only expected at most three arguments");
    return inlineImport(context);
}

/** Converters are plugins that only the real CLI runs; where there is none, it says the same. */
function noConverter({ env }: CommandContext, name: string): CliError {
    const plugin = `pulumi-converter-${name}`;
    const folders = (env.PATH ?? "").split(path.delimiter);
    if (folders.some((folder) => folder !== "" && existsSync(path.join(folder, plugin))))
        return new CliError(`the sandbox does not run ${plugin}; use the real Pulumi CLI for --from`);
    return new CliError(
        `load converter plugin: load ${JSON.stringify(name)}: no converter plugin '${plugin}' found in the workspace or on your $PATH`,
    );
}

/** As the real CLI does, with the command's help on the standard output. */
function refuse(context: CommandContext, message: string): never {
    context.out.write(commandHelp(importCommand, ["import"]));
    throw new CliError(message);
}

function preparation(context: CommandContext, file: ImportFile, found: Wanted): Preparation {
    return async (settings, configFile) => {
        const { session, reference } = settings;
        const { flags } = context;
        if (Object.keys(file.providerInputs).length > 0)
            warn(
                context,
                "the 'providerInputs' field is deprecated: declare the provider in 'resources' and set its configuration via its 'inputs' instead",
            );
        const project = session.requireProject();
        const { imports, variables, urns } = resolveImports(file, {
            stack: reference.name,
            project: project.name,
            protect: flags.isLeftOn("protect"),
            open: await opener(context, file, configFile),
        });
        Object.assign(found, { variables, urns });
        const { directory } = locateProgram(project);
        return { ...settings, imports: withInstalledVersions(imports, directory) };
    };
}

/** Secrets of an import file are plain, or ciphertexts of the stack's configuration. The key is derived only for those. */
async function opener(
    context: CommandContext,
    file: ImportFile,
    configFile: StackConfigFile,
): Promise<(values: PropertyMap) => PropertyMap> {
    const isSealed = JSON.stringify(file).includes('"ciphertext"');
    const secrets = new DeploymentSecrets(
        isSealed ? await (await configSecrets(context, configFile)).crypter() : undefined,
    );
    return (inputs) => secrets.decryptValue(inputs) as PropertyMap;
}
