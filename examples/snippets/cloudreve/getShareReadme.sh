curl "$CLOUDREVE_URL/api/v3/share/readme/$CLOUDREVE_SHARE?path=%2FREADME.md"
