curl -b cookies.txt "$CLOUDREVE_URL/api/v3/admin/policy/test/path" \
  -H 'Content-Type: application/json' \
  -d '{"path":"uploads/films"}'
