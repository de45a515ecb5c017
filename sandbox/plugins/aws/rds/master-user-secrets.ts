import type { PropertyMap } from "../../host/wire";
import type { AwsSubject } from "../subject";

/** The secret that RDS makes and rotates when it manages the master password of an instance or cluster. */
export function masterUserSecrets({ inputs, arn, id, seed }: AwsSubject): PropertyMap[] {
    if (inputs["manageMasterUserPassword"] !== true) return [];
    return [
        {
            kmsKeyId: inputs["masterUserSecretKmsKeyId"] ?? "",
            secretArn: arn("secretsmanager", `secret:rds!${id.toLowerCase()}-${seed.base36("secret", 6)}`),
            secretStatus: "active",
        },
    ];
}
