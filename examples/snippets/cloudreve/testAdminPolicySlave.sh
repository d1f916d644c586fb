curl -b cookies.txt "$CLOUDREVE_URL/api/v3/admin/policy/test/slave" \
  -H 'Content-Type: application/json' \
  -d '{
  "secret": "mock-slave-key",
  "server": "http://slave.example.com:5212"
}'
