import { main } from "../plugin";
import azurePlugin from "./azure-plugin";

main(azurePlugin);
