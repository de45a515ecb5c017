import { idFrom, type AwsBehaviour } from "../subject";

const webAclLoggingConfiguration: AwsBehaviour = { replaces: ["resourceArn"], id: idFrom("resourceArn") };
export default webAclLoggingConfiguration;
