import { resourceRule } from "../../frame/define";
import { isOneOf } from "../../requirements/value";
import { dmsEndpoint } from "./types";

/** DMS signs in to MongoDB. */
export const dmsMongodbAuth = resourceRule({
    id: "aws-dms-mongodb-auth",
    severity: "medium",
    theme: "identity",
    proves: "Every DMS endpoint for MongoDB signs in with a user and a password.",
    risk: "A MongoDB that DMS reads without a password can be read by anybody on its network.",
    remediation: {
        property: 'Set mongodbSettings.authType: "password" on aws.dms.Endpoint and give username and password.',
    },
    page: {
        title: "Using MongoDB as a source for AWS DMS",
        url: "https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Source.MongoDB.html",
    },
    types: [dmsEndpoint],
    unless: (endpoint) => endpoint.text("engineName") !== "mongodb",
    fixClass: "person",
    requires: isOneOf("mongodbSettings.authType", ["password"]),
});
