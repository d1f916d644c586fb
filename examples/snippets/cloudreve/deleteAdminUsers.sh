curl -b cookies.txt "$CLOUDREVE_URL/api/v3/admin/user/delete" \
  -H 'Content-Type: application/json' \
  -d '{"id":[5]}'
