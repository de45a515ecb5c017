import { members, renamed, same, several, type Twin } from "../crossing";

const securityConfiguration: Twin = {
    type: "AWS::Glue::SecurityConfiguration",
    properties: {
        ...same("name"),
        encryptionConfiguration: members("EncryptionConfiguration", {
            cloudwatchEncryption: members("CloudWatchEncryption", {
                ...same("kmsKeyArn"),
                ...renamed({ cloudwatchEncryptionMode: "CloudWatchEncryptionMode" }),
            }),
            jobBookmarksEncryption: members("JobBookmarksEncryption", same("jobBookmarksEncryptionMode", "kmsKeyArn")),
            s3Encryption: several("S3Encryptions", same("kmsKeyArn", "s3EncryptionMode")),
        }),
    },
    filled: {
        Name: "a name of its own",
    },
};
export default securityConfiguration;
