curl -X PATCH -b cookies.txt "$CLOUDREVE_URL/api/v3/admin/node/enable/2/1"
