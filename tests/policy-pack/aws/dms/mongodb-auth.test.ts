import { dmsMongodbAuth } from "../../../../policy-pack/aws/dms/mongodb-auth";
import { describeRule } from "../../describe-rule";

describeRule(dmsMongodbAuth, {
    required: { engineName: "mongodb" },
    compliant: { mongodbSettings: { authType: "password" } },
    violating: { mongodbSettings: { authType: "no" } },
    undefined: "passes",
    others: [{ title: "an endpoint of something else", given: { engineName: "postgres" }, expect: "passes" }],
});
