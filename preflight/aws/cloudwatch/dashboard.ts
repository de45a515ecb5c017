import { same, type Twin } from "../crossing";

const dashboard: Twin = {
    type: "AWS::CloudWatch::Dashboard",
    properties: {
        ...same("dashboardBody", "dashboardName"),
    },
};
export default dashboard;
