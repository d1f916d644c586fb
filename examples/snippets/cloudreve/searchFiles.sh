curl -b cookies.txt "$CLOUDREVE_URL/api/v3/file/search/keywords/bunny"
