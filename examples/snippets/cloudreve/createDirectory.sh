curl -X PUT -b cookies.txt "$CLOUDREVE_URL/api/v3/directory" \
  -H 'Content-Type: application/json' \
  -d '{"path":"/films/2026"}'
