curl -X DELETE -b cookies.txt "$CLOUDREVE_URL/api/v3/admin/node/2"
