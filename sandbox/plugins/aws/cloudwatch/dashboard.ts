import { idFrom, type AwsBehaviour } from "../subject";

const dashboard: AwsBehaviour = {
    replaces: ["dashboardName"],
    id: idFrom("dashboardName"),
    outputs: ({ partition, account, text }) => ({
        dashboardArn: `arn:${partition}:cloudwatch::${account}:dashboard/${text("dashboardName")}`,
    }),
};
export default dashboard;
