import { spawn, spawnSync } from "node:child_process";
import { finished, root, type Ran, type Workspace } from "./sandbox";

/** What a person at the terminal does: waits until the screen shows `sees`, or the file named by `reads` holds it, then types. */
export interface Action {
    sees?: string;
    reads?: [file: string, text: string];
    types: string;
}

/** Runs a command under a terminal of its own, with a person at it; ends with the command's exit code. */
const SCRIPT = `
import json, os, pty, select, sys, time
command, actions = json.loads(sys.argv[1]), json.loads(sys.argv[2])
pid, terminal = pty.fork()
if pid == 0:
    os.execvp(command[0], command)
shown, at = b"", 0
def ready(action):
    if "sees" in action: return action["sees"].encode() in shown[at:]
    file, text = action["reads"]
    return os.path.exists(file) and text in open(file).read()
while True:
    if select.select([terminal], [], [], 0.05)[0]:
        try: chunk = os.read(terminal, 65536)
        except OSError: break
        if not chunk: break
        shown += chunk
    if actions and ready(actions[0]):
        at = len(shown)
        os.write(terminal, actions.pop(0)["types"].encode())
sys.stdout.buffer.write(shown)
sys.stdout.flush()
sys.exit(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) % 256)
`;

/** Whether this machine can give a process a terminal. */
export const hasTerminals = (): boolean =>
    spawnSync("python3", ["-c", "import pty, os; os.waitstatus_to_exitcode"]).status === 0;

/** Runs the sandbox's `pulumi` under a terminal. */
export function atTerminal(work: Workspace, args: string[], actions: Action[]): Promise<Ran> {
    const command = [`${root}/sandbox/bin/pulumi`, ...args];
    const env = { ...work.env, TERM: "xterm", CI: undefined };
    return finished(
        spawn("python3", ["-c", SCRIPT, JSON.stringify(command), JSON.stringify(actions)], { cwd: work.folder, env }),
    );
}
