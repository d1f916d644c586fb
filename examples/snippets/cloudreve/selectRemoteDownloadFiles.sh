curl -X PUT -b cookies.txt "$CLOUDREVE_URL/api/v3/aria2/select/657c49e371667528" \
  -H 'Content-Type: application/json' \
  -d '{"indexes":[1]}'
