import os from "node:os";
import { CliError } from "./cli-error";

/** Commands of the real CLI that the sandbox does not have. */
const ELSEWHERE = new Set(
    "new console install env org project deployment api insights do policy schema package convert watch logs template neo gen-completion gen-markdown".split(
        " ",
    ),
);

const SUBCOMMANDS_ELSEWHERE = new Set([
    ...["get", "drift", "schedule", "webhook", "migrate"].map((word) => `stack ${word}`),
    "config env",
    "plugin run",
]);

interface Refusal {
    /** The command's words, or how they begin. */
    words: RegExp;
    message: string;
    exitCode?: number;
}

const NO_POLICIES = "DIY backend does not support resource policy";
const NEEDS_CLOUD = "requires the Pulumi Cloud backend; run `pulumi login`";

/** What only Pulumi Cloud has, in the words with which the real CLI refuses it where state is kept in files. */
const REFUSALS: Refusal[] = [
    {
        words: /^env \S/,
        message:
            "could not determine current cloud: PULUMI_ACCESS_TOKEN must be set for login during non-interactive CLI sessions",
        exitCode: 3,
    },
    {
        words: /^config env \S/,
        message: `backend ${os.hostname()} does not support environments; Pulumi ESC environments require the Pulumi Cloud backend, use \`pulumi login\` without arguments to log into the Pulumi Cloud backend`,
    },
    { words: /^policy (ls|publish|enable|disable|rm|group ls)\b/, message: NO_POLICIES },
    { words: /^org get-default\b/, message: `backends of this type "${os.hostname()}" do not support organizations` },
    { words: /^org set-default\b/, message: `unable to set a default organization for backend type: ${os.hostname()}` },
    { words: /^org member ls\b/, message: `listing organization members ${NEEDS_CLOUD}` },
    { words: /^org search ai\b/, message: "Pulumi AI search is only supported for the Pulumi Cloud" },
    { words: /^deployment run\b/, message: `backends of this type "${os.hostname()}" do not support deployments` },
    { words: /^deployment settings get\b/, message: `getting deployment settings ${NEEDS_CLOUD}` },
    { words: /^(stack (webhook|schedule)|org webhook) ls\b/, message: `this command ${NEEDS_CLOUD}` },
    { words: /^stack drift ls\b/, message: `drift commands require the Pulumi Cloud backend; run \`pulumi login\`` },
    { words: /^neo\b/, message: "`pulumi neo` requires the Pulumi Cloud backend" },
];

/** The error for a command of the real CLI that is not here, by the words of a line without its flags; undefined for any other. */
export function elsewhere(words: string[]): CliError | undefined {
    const line = words.join(" ");
    const refusal = REFUSALS.find((candidate) => candidate.words.test(line));
    if (refusal !== undefined) return new CliError(refusal.message, refusal.exitCode);
    const [first = "", second] = words;
    const name = [first, `${first} ${second}`].find(
        (candidate) => ELSEWHERE.has(candidate) || SUBCOMMANDS_ELSEWHERE.has(candidate),
    );
    return name === undefined
        ? undefined
        : new CliError(`the sandbox does not have \`pulumi ${name}\`; use the real Pulumi CLI for it`);
}
