curl -b cookies.txt "$CLOUDREVE_URL/api/v3/admin/policy/cors" \
  -H 'Content-Type: application/json' \
  -d '{"id":2}'
