curl -X DELETE -b cookies.txt "$CLOUDREVE_URL/api/v3/object" \
  -H 'Content-Type: application/json' \
  -d '{"items":["VVtH"],"dirs":[]}'
