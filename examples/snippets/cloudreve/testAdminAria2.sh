curl -b cookies.txt "$CLOUDREVE_URL/api/v3/admin/aria2/test" \
  -H 'Content-Type: application/json' \
  -d '{
  "type": 1,
  "rpc": "http://127.0.0.1:6800/",
  "token": "mock-aria2-token"
}'
