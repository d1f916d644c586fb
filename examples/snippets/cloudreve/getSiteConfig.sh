curl -c cookies.txt "$CLOUDREVE_URL/api/v3/site/config"
