curl -b cookies.txt "$CLOUDREVE_URL/api/v3/file/source" \
  -H 'Content-Type: application/json' \
  -d '{"items":["VVtH"]}'
