import { pluginOf } from "../plugin";
import { AzureCloud } from "./azure-cloud";

export default pluginOf("azure-native", (catalogue) => new AzureCloud(catalogue));
