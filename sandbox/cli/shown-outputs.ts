import type { Deployment, PropertyMap, PropertyValue } from "../engine/apitype";
import { mapDeployment, mapSecrets, SECRET_SIGNATURE, SIGNATURE_KEY } from "../secrets/deployment-secrets";

/** What stands for a secret that is not to be shown. */
export const MASK = "[secret]";

/** The stack resource's outputs, secrets still marked. */
export function stackOutputs(deployment: Deployment | undefined): PropertyMap | undefined {
    return (deployment?.resources ?? []).find((state) => state.type === "pulumi:pulumi:Stack" && state.delete !== true)
        ?.outputs;
}

/** A copy with every secret replaced by `[secret]`. */
export function maskSecrets(value: PropertyValue): PropertyValue {
    return mapSecrets(value, "", () => MASK);
}

/** A copy with every secret replaced by its value. */
export function openSecrets(value: PropertyValue): PropertyValue {
    return mapSecrets(value, "", (secret) => openSecrets(secret.value ?? null));
}

/** A copy in which every secret is `{signature, plaintext}`, the plain text being JSON. */
export function revealValue(value: PropertyValue): PropertyValue {
    return mapSecrets(value, "", (secret) => ({
        [SIGNATURE_KEY]: SECRET_SIGNATURE,
        plaintext: JSON.stringify(revealValue(secret.value ?? null)),
    }));
}

/** A copy in the form of `stack export --show-secrets`. */
export function revealSecrets(deployment: Deployment): Deployment {
    return mapDeployment(deployment, (state) => ({
        ...state,
        ...(state.inputs && { inputs: revealValue(state.inputs) as PropertyMap }),
        ...(state.outputs && { outputs: revealValue(state.outputs) as PropertyMap }),
        ...(state.replacementTrigger !== undefined && { replacementTrigger: revealValue(state.replacementTrigger) }),
    }));
}
