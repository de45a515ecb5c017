/** Canonical type tokens of AWS Secrets Manager. */
export const secret = "aws:secretsmanager/secret:Secret";
export const secretPolicy = "aws:secretsmanager/secretPolicy:SecretPolicy";
export const secretRotation = "aws:secretsmanager/secretRotation:SecretRotation";
