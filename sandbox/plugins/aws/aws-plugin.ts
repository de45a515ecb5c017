import { pluginOf } from "../plugin";
import { AwsCloud } from "./aws-cloud";

export default pluginOf("aws", (catalogue) => new AwsCloud(catalogue.provider().inputs));
