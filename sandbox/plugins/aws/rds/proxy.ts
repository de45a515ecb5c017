import { endpointHost } from "./endpoints";
import type { AwsBehaviour } from "../subject";

const proxy: AwsBehaviour = {
    autoName: { maxLength: 63 },
    keeps: ["name"],
    replaces: ["engineFamily", "vpcSubnetIds", "endpointNetworkType", "targetConnectionNetworkType"],
    outputs: (subject) => ({
        arn: subject.arn("rds", `db-proxy:prx-0${subject.seed.hex("proxy", 16)}`),
        endpoint: endpointHost(subject, `${subject.text("name")}.proxy`),
        idleClientTimeout: subject.inputs["idleClientTimeout"] ?? 1800,
    }),
};
export default proxy;
