import { main } from "../plugin";
import awsPlugin from "./aws-plugin";

main(awsPlugin);
