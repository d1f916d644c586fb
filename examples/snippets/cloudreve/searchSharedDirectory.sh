curl "$CLOUDREVE_URL/api/v3/share/search/$CLOUDREVE_SHARE/keywords/bunny"
