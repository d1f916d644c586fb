curl -b cookies.txt "$CLOUDREVE_URL/api/v3/aria2/downloading?page=1"
