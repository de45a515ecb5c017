import type { StackReference } from "../../backend/stack-reference";
import type { Session } from "../session";
import { configSecrets } from "../stack-secrets";
import { parseKey } from "./config-key";
import { holdsSecure, mapSecure } from "./config-value";

/** Copies every value of one stack's configuration to another's; secrets are encrypted anew under the other's key. */
export async function copyConfig(session: Session, from: StackReference, to: StackReference): Promise<void> {
    const source = session.loadConfig(from);
    const target = session.loadConfig(to);
    const entries = [...source.entries()];
    if (entries.length === 0) return;
    const secret = entries.some(([, value]) => holdsSecure(value));
    const opened = secret ? await (await configSecrets(session.context, source)).crypter() : undefined;
    const sealed = secret ? await (await configSecrets(session.context, target)).crypter() : undefined;
    const project = session.requireProject().name;
    for (const [name, value] of entries) {
        target.set(
            parseKey(name, project),
            mapSecure(value, (ciphertext) => ({
                secure: sealed?.encrypt(opened?.decrypt(ciphertext) ?? "") ?? ciphertext,
            })),
        );
    }
    target.save();
}
