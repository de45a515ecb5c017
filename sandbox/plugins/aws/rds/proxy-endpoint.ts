import { endpointHost } from "./endpoints";
import type { AwsBehaviour } from "../subject";

const proxyEndpoint: AwsBehaviour = {
    replaces: ["dbProxyName", "dbProxyEndpointName", "vpcSubnetIds", "targetRole"],
    id: ({ text }) => `${text("dbProxyName")}/${text("dbProxyEndpointName")}`,
    outputs: (subject) => ({
        arn: subject.arn("rds", `db-proxy-endpoint:prx-endpoint-0${subject.seed.hex("endpoint", 16)}`),
        endpoint: endpointHost(subject, `${subject.text("dbProxyEndpointName")}.endpoint.proxy`),
        isDefault: false,
        targetRole: subject.inputs["targetRole"] ?? "READ_WRITE",
        vpcId: `vpc-0${subject.seed.hex("vpc", 16)}`,
    }),
};
export default proxyEndpoint;
