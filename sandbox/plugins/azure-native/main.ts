import { main } from "../plugin";
import { AzureCloud } from "./azure-cloud";

main("azure-native", (catalogue) => new AzureCloud(catalogue));
