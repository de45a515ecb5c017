import { idFrom, type AwsBehaviour } from "../subject";

const alias: AwsBehaviour = {
    autoName: { compose: (logicalName, random) => `alias/${logicalName}-${random}`, maxLength: 256 },
    id: idFrom("name"),
    outputs: ({ arn, text }) => ({
        arn: arn("kms", text("name")),
        targetKeyArn: keyArn(text("targetKeyId"), (id) => arn("kms", `key/${id}`)),
    }),
};
export default alias;

/** A target may be named by its id or by its ARN. */
function keyArn(target: string, arnOf: (id: string) => string): string {
    return target.startsWith("arn:") ? target : arnOf(target);
}
