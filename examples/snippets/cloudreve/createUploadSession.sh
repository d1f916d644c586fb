curl -X PUT -b cookies.txt "$CLOUDREVE_URL/api/v3/file/upload" \
  -H 'Content-Type: application/json' \
  -d '{
  "path": "/inbox",
  "size": 13,
  "name": "hello.txt",
  "policy_id": "96pG"
}'
