curl "$CLOUDREVE_URL/api/v3/share/list/$CLOUDREVE_SHARE/"
