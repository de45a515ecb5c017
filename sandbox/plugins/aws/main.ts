import { main } from "../plugin";
import { AwsCloud } from "./aws-cloud";

main("aws", (catalogue) => new AwsCloud(catalogue.provider().inputs));
