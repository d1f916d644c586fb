curl -b cookies.txt "$CLOUDREVE_URL/api/v3/share/content/$CLOUDREVE_SHARE?path=%2FREADME.md"
