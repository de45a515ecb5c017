/** A command, without its code. */
export interface Entry {
    /** The words, and other spellings of the last one. */
    words: string[];
    aliases?: string[];
    summary: string;
    /** The module in `commands/` and its export. */
    file: string;
    export: string;
}

/** Every command of the sandbox, in the order in which help shows them. */
export const ENTRIES: Entry[] = [
    {
        words: ["up"],
        aliases: ["update"],
        summary: "Create or update the resources in a stack",
        file: "up",
        export: "up",
    },
    { words: ["preview"], aliases: ["pre"], summary: "Show what an update would do", file: "up", export: "preview" },
    { words: ["refresh"], summary: "Compare the state with the providers", file: "refresh", export: "refresh" },
    {
        words: ["destroy"],
        aliases: ["down", "dn"],
        summary: "Delete all resources of a stack",
        file: "destroy",
        export: "destroy",
    },
    { words: ["import"], summary: "Import resources into an existing stack", file: "import", export: "importCommand" },
    { words: ["cancel"], summary: "Remove a stack's lock", file: "cancel", export: "cancel" },
    { words: ["stack"], summary: "Show the current stack, and manage stacks", file: "stack", export: "stack" },
    {
        words: ["stack", "init"],
        aliases: ["new", "create", "setup"],
        summary: "Create a stack",
        file: "stack-init",
        export: "stackInit",
    },
    { words: ["stack", "select"], summary: "Select a stack", file: "stack-select", export: "stackSelect" },
    { words: ["stack", "unselect"], summary: "Select no stack", file: "stack-select", export: "stackUnselect" },
    { words: ["stack", "ls"], aliases: ["list"], summary: "List stacks", file: "stack-ls", export: "stackLs" },
    {
        words: ["stack", "rm"],
        aliases: ["remove", "delete"],
        summary: "Remove a stack",
        file: "stack-rm",
        export: "stackRm",
    },
    { words: ["stack", "rename"], summary: "Rename a stack", file: "stack-rename", export: "stackRename" },
    { words: ["stack", "output"], summary: "Show a stack's outputs", file: "stack-output", export: "stackOutput" },
    { words: ["stack", "export"], summary: "Print a stack's deployment", file: "stack-export", export: "stackExport" },
    {
        words: ["stack", "import"],
        summary: "Replace a stack's deployment",
        file: "stack-import",
        export: "stackImport",
    },
    {
        words: ["stack", "graph"],
        summary: "Write a stack's dependency graph to a file",
        file: "stack-graph",
        export: "stackGraph",
    },
    {
        words: ["stack", "change-secrets-provider"],
        summary: "Encrypt a stack's secrets anew",
        file: "stack-change-secrets-provider",
        export: "stackChangeSecretsProvider",
    },
    {
        words: ["stack", "history"],
        aliases: ["hist"],
        summary: "List past updates",
        file: "stack-history",
        export: "stackHistory",
    },
    {
        words: ["stack", "tag", "ls"],
        aliases: ["list"],
        summary: "List a stack's tags",
        file: "stack-tag",
        export: "tagLs",
    },
    { words: ["stack", "tag", "get"], summary: "Print a tag", file: "stack-tag", export: "tagGet" },
    { words: ["stack", "tag", "set"], summary: "Set a tag", file: "stack-tag", export: "tagSet" },
    { words: ["stack", "tag", "rm"], aliases: ["remove"], summary: "Remove a tag", file: "stack-tag", export: "tagRm" },
    { words: ["state", "get"], summary: "Show a resource's state", file: "state-get", export: "stateGet" },
    {
        words: ["state", "delete"],
        aliases: ["rm", "remove"],
        summary: "Take resources out of the state",
        file: "state-delete",
        export: "stateDelete",
    },
    {
        words: ["state", "rename"],
        summary: "Rename a resource of the state",
        file: "state-rename",
        export: "stateRename",
    },
    {
        words: ["state", "move"],
        aliases: ["mv"],
        summary: "Move resources from one stack to another",
        file: "state-move",
        export: "stateMove",
    },
    { words: ["state", "repair"], summary: "Repair an invalid state", file: "state-repair", export: "stateRepair" },
    {
        words: ["state", "edit"],
        aliases: ["update", "modify"],
        summary: "Edit a stack's state in an editor",
        file: "state-edit",
        export: "stateEdit",
    },
    {
        words: ["state", "protect"],
        summary: "Protect resources of the state",
        file: "state-mark",
        export: "stateProtect",
    },
    {
        words: ["state", "unprotect"],
        summary: "Let protected resources be deleted",
        file: "state-mark",
        export: "stateUnprotect",
    },
    {
        words: ["state", "taint"],
        summary: "Have resources replaced next time",
        file: "state-mark",
        export: "stateTaint",
    },
    {
        words: ["state", "untaint"],
        summary: "Have tainted resources not replaced",
        file: "state-mark",
        export: "stateUntaint",
    },
    {
        words: ["state", "upgrade"],
        summary: "Bring the backend to its newest layout",
        file: "state-upgrade",
        export: "stateUpgrade",
    },
    { words: ["config"], summary: "List a stack's configuration, and manage it", file: "config", export: "config" },
    { words: ["config", "get"], summary: "Print a value", file: "config-get", export: "configGet" },
    { words: ["config", "set"], summary: "Set a value", file: "config-set", export: "configSet" },
    { words: ["config", "set-all"], summary: "Set several values", file: "config-set-all", export: "configSetAll" },
    {
        words: ["config", "rm"],
        aliases: ["remove", "delete"],
        summary: "Remove a value",
        file: "config-rm",
        export: "configRm",
    },
    {
        words: ["config", "rm-all"],
        aliases: ["remove-all", "delete-all"],
        summary: "Remove several values",
        file: "config-rm",
        export: "configRmAll",
    },
    {
        words: ["config", "cp"],
        aliases: ["copy"],
        summary: "Copy the configuration to another stack",
        file: "config-cp",
        export: "configCp",
    },
    {
        words: ["config", "refresh"],
        summary: "Take the configuration from the last update",
        file: "config-refresh",
        export: "configRefresh",
    },
    { words: ["login"], summary: "Choose the folder that keeps state", file: "login", export: "login" },
    { words: ["logout"], summary: "Forget that folder", file: "login", export: "logout" },
    { words: ["whoami"], summary: "Show user and backend", file: "whoami", export: "whoami" },
    {
        words: ["plugin", "ls"],
        aliases: ["list"],
        summary: "List installed plugins",
        file: "plugin-ls",
        export: "pluginLs",
    },
    {
        words: ["plugin", "install"],
        summary: "Check that the sandbox has a provider",
        file: "plugin-install",
        export: "pluginInstall",
    },
    {
        words: ["plugin", "rm"],
        aliases: ["remove", "delete"],
        summary: "Remove plugins, of which there are none",
        file: "plugin-rm",
        export: "pluginRm",
    },
    { words: ["about"], summary: "Show versions and the current stack", file: "about", export: "about" },
    { words: ["version"], summary: "Print the version", file: "version", export: "version" },
];

/** Words that begin commands and are none themselves. */
export const GROUPS: Pick<Entry, "words" | "summary">[] = [
    { words: ["stack", "tag"], summary: "Manage a stack's tags" },
    { words: ["state"], summary: "Edit a stack's state" },
    { words: ["plugin"], summary: "Manage plugins" },
];
