import { shop } from "../../components/cache/edge-cache/edge-cache.example";
import { sessions } from "../../components/cache/elasticache/elasticache.example";
import { eventsLake } from "../../components/lake/s3-lake/s3-lake.example";
import { carts } from "../../components/nosql/dynamodb-table/dynamodb-table.example";
import { DaxCluster } from "../../components/nosql/dax-cluster/dax-cluster";
import { products } from "../../components/nosql/documentdb-cluster/documentdb-cluster.example";
import { ledger } from "../../components/relational/rds-database/rds-database.example";
import { players } from "../../components/relational/aurora-global/aurora-global.example";
import { reporting } from "../../components/warehouse/redshift/redshift-warehouse.example";
import { azureStores } from "./stores.azure";

const topicsOf = (region: string) => ({
    criticalTopicArn: `arn:aws:sns:${region}:123456789012:critical`,
    warningTopicArn: `arn:aws:sns:${region}:123456789012:warning`,
    infoTopicArn: `arn:aws:sns:${region}:123456789012:info`,
});
const topics = topicsOf("eu-west-2");
const placement = {
    region: "eu-west-2",
    vpcId: "vpc-0123",
    subnetIds: ["subnet-a", "subnet-b", "subnet-c"],
    allowedSecurityGroupIds: ["sg-0123"],
};
const tables = [{ tableArn: "arn:aws:dynamodb:eu-west-2:123456789012:table/games" }];

/** The stores of both clouds, each by its own example. */
export const stores: { [store: string]: () => void } = {
    "rds-database": () => ledger(placement, topics),
    "aurora-global": () => players(placement, topics),
    "dynamodb-table": () => carts(topics),
    "dax-cluster": () => new DaxCluster("games-dax", { tables, placement, alertTopics: topics }),
    "documentdb-cluster": () => products(placement, topics),
    elasticache: () => sessions(placement, topics),
    "edge-cache": () => shop("api.example.com", topicsOf("us-east-1")),
    "s3-lake": () => eventsLake(topics),
    redshift: () => reporting("arn:aws:s3:::events", placement, topics),
    ...azureStores,
};
