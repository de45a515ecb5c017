// Most tests are about something else, and use ids and names that AWS would refuse. Those of preflight turn it on.
process.env.STRATA_PREFLIGHT ??= "off";
