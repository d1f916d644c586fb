curl -b cookies.txt "$CLOUDREVE_URL/api/v3/file/create" \
  -H 'Content-Type: application/json' \
  -d '{"path":"/todo.txt"}'
