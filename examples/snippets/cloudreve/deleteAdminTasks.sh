curl -b cookies.txt "$CLOUDREVE_URL/api/v3/admin/task/delete" \
  -H 'Content-Type: application/json' \
  -d '{"id":[1]}'
