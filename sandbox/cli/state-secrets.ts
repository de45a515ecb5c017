import type { Deployment } from "../engine/apitype";
import { DeploymentSecrets, holdsCiphertext } from "../secrets/deployment-secrets";
import type { SecretsManager } from "../secrets/secrets-manager";
import { requirePassphrase } from "./stack-secrets";
import type { Session } from "./session";

/** A deployment with its secrets open, and what is needed to close them again unchanged. */
export interface OpenDeployment {
    deployment: Deployment;
    manager: SecretsManager | undefined;
    /** Undefined while no secret has been seen, so no key was derived. */
    secrets: DeploymentSecrets | undefined;
}

/** Opens a deployment's secrets; the key is derived only when there is a secret. */
export async function decryptDeployment(session: Session, latest: Deployment): Promise<OpenDeployment> {
    const manager = session.stateSecrets(latest);
    if (manager === undefined || !holdsCiphertext(latest))
        return { deployment: new DeploymentSecrets(undefined).decrypt(latest), manager, secrets: undefined };
    try {
        requirePassphrase(session.context);
    } catch (error) {
        throw new Error(
            `constructing secrets manager of type "passphrase": constructing secrets manager: ${(error as Error).message}`,
            { cause: error },
        );
    }
    const secrets = new DeploymentSecrets(await manager.stateCrypter("decrypt"));
    return { deployment: secrets.decrypt(latest), manager, secrets };
}
