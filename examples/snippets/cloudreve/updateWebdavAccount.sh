curl -X PATCH -b cookies.txt "$CLOUDREVE_URL/api/v3/webdav/accounts" \
  -H 'Content-Type: application/json' \
  -d '{"id":1,"readonly":true}'
