import type { AwsBehaviour, AwsSubject } from "../subject";

/** The name of the replicated table: the end of its ARN. */
const tableOf = ({ text }: AwsSubject) => text("globalTableArn").split("/")[1] ?? "";

/** The id names the region of the table, not the replica's own. */
const tableReplica: AwsBehaviour = {
    replaces: ["globalTableArn", "kmsKeyArn"],
    id: (subject) => `${tableOf(subject)}:${subject.text("globalTableArn").split(":")[3] ?? ""}`,
    outputs: (subject) => ({ arn: subject.arn("dynamodb", `table/${tableOf(subject)}`) }),
};
export default tableReplica;
