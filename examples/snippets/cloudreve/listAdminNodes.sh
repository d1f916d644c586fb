curl -b cookies.txt "$CLOUDREVE_URL/api/v3/admin/node/list" \
  -H 'Content-Type: application/json' \
  -d '{"page":1,"page_size":20}'
