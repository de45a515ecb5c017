import { memorydbTls } from "../../../../policy-pack/aws/memorydb/tls";
import { describeRule } from "../../describe-rule";

describeRule(memorydbTls, { compliant: { tlsEnabled: true }, violating: { tlsEnabled: false }, undefined: "passes" });
