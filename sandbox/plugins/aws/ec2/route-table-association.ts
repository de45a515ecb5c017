import { ec2Id, type AwsBehaviour } from "../subject";

const routeTableAssociation: AwsBehaviour = {
    replaces: ["subnetId", "gatewayId"],
    id: ec2Id("rtbassoc"),
};
export default routeTableAssociation;
