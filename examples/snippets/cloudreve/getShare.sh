curl -c cookies.txt "$CLOUDREVE_URL/api/v3/share/info/$CLOUDREVE_SHARE?password=open-sesame"
