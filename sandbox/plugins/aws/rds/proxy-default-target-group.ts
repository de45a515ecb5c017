import { idFrom, type AwsBehaviour } from "../subject";

const proxyDefaultTargetGroup: AwsBehaviour = {
    replaces: ["dbProxyName"],
    id: idFrom("dbProxyName"),
    outputs: ({ arn, seed, inputs }) => ({
        arn: arn("rds", `target-group:prx-tg-0${seed.hex("group", 16)}`),
        name: "default",
        connectionPoolConfig: inputs["connectionPoolConfig"] ?? {
            connectionBorrowTimeout: 120,
            maxConnectionsPercent: 100,
            maxIdleConnectionsPercent: 50,
        },
    }),
    imported: (id) => ({ dbProxyName: id }),
};
export default proxyDefaultTargetGroup;
