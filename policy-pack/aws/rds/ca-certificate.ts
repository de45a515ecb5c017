import { resourceRule } from "../../frame/define";
import { words } from "../../requirements/parameters";
import { isOneOf } from "../../requirements/value";
import { rdsClusterInstance, rdsInstance } from "./types";

/** An RDS server certificate comes from an authority that is still valid. */
export const rdsCaCertificate = resourceRule({
    id: "aws-rds-ca-certificate",
    severity: "medium",
    theme: "transport",
    proves: "Every RDS database and Aurora instance has a server certificate of a current certificate authority.",
    risk: "Clients that check certificates can no longer connect once the authority has expired, and others connect unchecked.",
    remediation: {
        argument: "RdsDatabase chooses a current authority.",
        property:
            "Set caCertIdentifier to one of allowedCas on aws.rds.Instance and aws.rds.ClusterInstance, or leave it out for the default of AWS.",
    },
    page: {
        title: "Rotating your SSL/TLS certificate",
        url: "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.SSL-certificate-rotation.html",
    },
    types: [rdsInstance, rdsClusterInstance],
    fixClass: "person",
    requires: isOneOf(
        "caCertIdentifier",
        words("allowedCas", "Certificate authorities that are allowed.", [
            "rds-ca-rsa2048-g1",
            "rds-ca-rsa4096-g1",
            "rds-ca-ecc384-g1",
        ]),
    ),
});
