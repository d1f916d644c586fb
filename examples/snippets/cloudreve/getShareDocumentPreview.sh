curl -b cookies.txt "$CLOUDREVE_URL/api/v3/share/doc/$CLOUDREVE_SHARE"
