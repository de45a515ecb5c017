/** Canonical type tokens of AWS Glue. */
export const glueCatalogEncryption = "aws:glue/dataCatalogEncryptionSettings:DataCatalogEncryptionSettings";
export const glueSecurityConfiguration = "aws:glue/securityConfiguration:SecurityConfiguration";
export const glueJob = "aws:glue/job:Job";
export const glueCrawler = "aws:glue/crawler:Crawler";
export const glueDevEndpoint = "aws:glue/devEndpoint:DevEndpoint";
