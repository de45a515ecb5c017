/** What every project may be given, whichever way its program is found. */
export interface ProjectSettings {
    /** The stack's name, for example `dev`; with Pulumi Cloud also `organization/project/stack`. */
    stack: string;
    /** Plain values of the stack's Pulumi config by full key, for example `aws:region`. Default: none. */
    settings?: Record<string, string>;
    /** Secret values of the stack's Pulumi config by full key; they reach `pulumi` over standard input, never its command line. Default: none. */
    secretSettings?: Record<string, string>;
    /** Environment variables for `pulumi`, its program and its plugins, besides those of this process. Default: none. */
    environment?: Record<string, string>;
    /** Texts that must not appear in any event, error or result; those of `secretSettings` and the credentials of the environment never do. Default: none. */
    redact?: string[];
    /** Folders of the policy packs that judge a preview or a deployment. Default: none. */
    policyPacks?: string[];
    /** Pulumi's secrets provider for a stack that is made, for example `awskms://…`; see "pulumi stack init" in Pulumi's docs. Default: `pulumi`'s own. */
    secretsProvider?: string;
}

/** A program that is a function of this process: nothing is written to any folder of the user's. */
export interface InlineProject<Config = unknown> extends ProjectSettings {
    /** The project's name: letters, digits, dots, hyphens and underscores. */
    project: string;
    /** What the program is called with. */
    config: Config;
    /** Makes the resources; what it returns are the stack's outputs. */
    program: (config: Config) => Outputs | Promise<Outputs>;
    /** What is wrong with the config, one line each; anything here is a {@link ConfigError} before `pulumi` is started. Default: nothing is checked. */
    check?: (config: Config) => string[];
}

/** A program in a folder with a `Pulumi.yaml`. */
export interface LocalProject extends ProjectSettings {
    /** The project's folder; `settings` are written into its `Pulumi.<stack>.yaml`, as `pulumi config set` does. */
    folder: string;
}

/** What a program returns: the stack's outputs by name, or nothing. */
export type Outputs = Record<string, unknown> | void;

/** Either kind of project; an inline one has a `program`. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a project of any config: its own program alone sees it
export type Project = InlineProject<any> | LocalProject;

/** Tells an inline project from one in a folder. */
export const isInline = (project: Project): project is InlineProject => "program" in project;

const NAME = /^[A-Za-z0-9._-]{1,100}$/;

/** What is wrong with a project before anything is started, one line each. */
export function projectProblems(project: Project): string[] {
    const problems: string[] = [];
    const last = project.stack.split("/").at(-1) ?? "";
    if (!NAME.test(last)) problems.push(nameProblem("stack", project.stack));
    const keys = [...Object.keys(project.settings ?? {}), ...Object.keys(project.secretSettings ?? {})];
    for (const key of keys.filter((candidate) => !/^[^:\s]+:[^\s]+$/.test(candidate)))
        problems.push(`setting ${JSON.stringify(key)} has no namespace; write it in full, for example "aws:region"`);
    if (!isInline(project)) return problems;
    if (!NAME.test(project.project)) problems.push(nameProblem("project", project.project));
    return [...problems, ...(project.check?.(project.config) ?? [])];
}

const nameProblem = (what: string, given: string): string =>
    `${what} name ${JSON.stringify(given)} is not allowed; use 1 to 100 letters, digits, dots, hyphens and underscores`;

/** How messages call a project's stack. */
export function labelOf(project: Project): string {
    return isInline(project) ? `${project.project}/${project.stack}` : project.stack;
}
