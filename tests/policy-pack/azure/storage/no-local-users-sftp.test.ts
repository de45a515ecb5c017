import { storageNoLocalUsersSftp } from "../../../../policy-pack/azure/storage/no-local-users-sftp";
import { describeRule } from "../../describe-rule";

describeRule(storageNoLocalUsersSftp, {
    compliant: { isLocalUserEnabled: false },
    violating: { isLocalUserEnabled: true },
    undefined: "passes",
    others: [{ title: "SFTP", given: { isSftpEnabled: true }, expect: "violates" }],
});
