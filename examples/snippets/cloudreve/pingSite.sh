curl "$CLOUDREVE_URL/api/v3/site/ping"
