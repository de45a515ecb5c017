import type { ExistingNetwork, NatGateways } from "../../foundation/aws/network/aws-network.args";
import type { ExistingAzureNetwork } from "../../foundation/azure/network/azure-network.args";
import type { AlertSubscription } from "../../shared/alerts";
import type { Environment, Tier } from "../../shared/tier";
import type { AdlsLakeStore } from "../catalogue/adls-lake.store";
import type { AuroraStore } from "../catalogue/aurora-global.store";
import type { AzurePostgresStore } from "../catalogue/azure-postgres.store";
import type { AzureRedisStore } from "../catalogue/azure-redis.store";
import type { AzureSqlStore } from "../catalogue/azure-sql.store";
import type { CosmosStore } from "../catalogue/cosmos-account.store";
import type { DaxStore } from "../catalogue/dax-cluster.store";
import type { DocumentdbStore } from "../catalogue/documentdb-cluster.store";
import type { DynamodbStore } from "../catalogue/dynamodb-table.store";
import type { EdgeCacheStore } from "../catalogue/edge-cache.store";
import type { ElasticacheStore } from "../catalogue/elasticache.store";
import type { RdsStore } from "../catalogue/rds-database.store";
import type { RedshiftStore } from "../catalogue/redshift-warehouse.store";
import type { S3LakeStore } from "../catalogue/s3-lake.store";
import type { SynapseStore } from "../catalogue/synapse-workspace.store";

/** The relational services. */
export enum RelationalService {
    MariaDb = "mariadb",
    Postgres = "postgres",
    /** Aurora PostgreSQL: regional, or where tier or entry say so a global database. */
    AuroraGlobal = "aurora-global",
    /** Azure SQL Database. */
    AzureSql = "azure-sql",
    /** Azure Database for PostgreSQL, flexible server. */
    AzurePostgres = "azure-postgres",
}

/** One relational store. What it does not set follows from the tier and the environment; a setting that its service does not have is refused. */
export interface RelationalStore extends RdsStore, AuroraStore, AzureSqlStore, AzurePostgresStore {
    /** The service that runs it. */
    service: RelationalService;
}

/** The NoSQL services. */
export enum NosqlService {
    Dynamodb = "dynamodb",
    /** A cache in front of DynamoDB tables of the same platform. */
    Dax = "dax",
    /** For programs that speak MongoDB. */
    Documentdb = "documentdb",
    /** Azure Cosmos DB. */
    Cosmos = "cosmos",
}

/** One NoSQL store. What it does not set follows from the tier and the environment; a setting that its service does not have is refused. */
export interface NosqlStore extends DynamodbStore, DaxStore, DocumentdbStore, CosmosStore {
    /** The service that runs it. */
    service: NosqlService;
}

/** The caches. */
export enum CacheService {
    Elasticache = "elasticache",
    /** An edge cache in front of an API or a bucket. */
    Cloudfront = "cloudfront",
    /** Azure Managed Redis. */
    AzureRedis = "azure-redis",
}

/** One cache. What it does not set follows from the tier and the environment; a setting that its service does not have is refused. */
export interface CacheStore extends ElasticacheStore, EdgeCacheStore, AzureRedisStore {
    /** The service that runs it. */
    service: CacheService;
}

/** The lakes. */
export enum LakeService {
    S3 = "s3",
    /** Azure Data Lake Storage Gen2. */
    Adls = "adls",
}

/** One lake. What it does not set follows from the tier and the environment; a setting that its service does not have is refused. */
export interface LakeStore extends S3LakeStore, AdlsLakeStore {
    /** The service that runs it. */
    service: LakeService;
}

/** The warehouses. */
export enum WarehouseService {
    Redshift = "redshift",
    /** Azure Synapse Analytics. */
    Synapse = "synapse",
}

/** One warehouse. What it does not set follows from the tier and the environment; a setting that its service does not have is refused. */
export interface WarehouseStore extends RedshiftStore, SynapseStore {
    /** The service that runs it. */
    service: WarehouseService;
}

/** The network of one region: an existing one, or how to create one. */
export interface RegionNetwork {
    /** Bring your own VPC: nothing is created. Default: a VPC is created. */
    existing?: ExistingNetwork;
    /** The private CIDR block of a created VPC, /16 to /22. Default: 10.0.0.0/16, in the recovery region 10.1.0.0/16. */
    cidrBlock?: string;
    /** Three availability zones of a created VPC. Default: the region's first three by name. */
    availabilityZones?: string[];
    /** Whether private subnets of a created VPC reach the internet. Default: none. */
    natGateways?: NatGateways;
    /** How long flow logs of a created VPC are kept, in days. Default: 365 in prod, else 30. */
    flowLogRetentionDays?: number;
}

/** The network of one Azure region: an existing one, or how to create one. */
export interface AzureRegionNetwork {
    /** Bring your own network: nothing is created. Default: a network is created. */
    existing?: ExistingAzureNetwork;
    /** The private block of a created network, /16 to /22. Default: 10.8.0.0/16, in the recovery region 10.9.0.0/16. */
    addressSpace?: string;
    /** The IPv4 blocks that may connect to the stores, besides the platform's own networks. Default: none. */
    allowedSources?: string[];
}

/** The regions that hold copies, by cloud. */
export interface RecoveryRegions {
    /** The AWS region; another than `aws:region`. Default: none. */
    aws?: string;
    /** The Azure region by its short name; another than `azure-native:location`. Default: none. */
    azure?: string;
}

/** A whole data platform: who it belongs to, how it is sized and protected, and which stores it has. */
export interface DataPlatformArgs {
    /** The AWS region of the stores (`aws:region` in a stack's config); needed with a store on AWS. */
    region?: string;
    /** The Azure region of the stores by its short name (`azure-native:location` in a stack's config); needed with a store on Azure. */
    location?: string;
    /** What the data is protected by: local, dev or prod. */
    environment: Environment;
    /** What the stores are sized by: basic, standard or premium. Default: standard. */
    tier?: Tier;
    /** The team that answers for the platform; the tag Owner. Default: local, and only where environment is local. */
    owner?: string;
    /** Who pays for it; the tag CostCenter. Default: local, and only where environment is local. */
    costCenter?: string;
    /** The second yes to losing data, for all stores; with an environment other than prod, they are deleted without a final copy. Default: false. */
    allowDataLoss?: boolean;
    /** The regions that hold copies. Default: none. */
    recoveryRegions?: RecoveryRegions;
    /** The networks of the AWS regions, by region. Default: one is created where a store needs it. */
    network?: { [region: string]: RegionNetwork };
    /** The networks of the Azure regions, by region. Default: one is created where a store needs it. */
    azureNetwork?: { [location: string]: AzureRegionNetwork };
    /** Who is told of alarms. Default: nobody. */
    alerts?: AlertSubscription[];
    /** Tags of your own for every resource. Default: none. */
    tags?: { [key: string]: string };
    /** The relational stores. Default: none. */
    relational?: RelationalStore[];
    /** The NoSQL stores. Default: none. */
    nosql?: NosqlStore[];
    /** The caches. Default: none. */
    cache?: CacheStore[];
    /** The lakes. Default: none. */
    lake?: LakeStore[];
    /** The warehouses. Default: none. */
    warehouse?: WarehouseStore[];
}
