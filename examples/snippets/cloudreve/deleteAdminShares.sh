curl -b cookies.txt "$CLOUDREVE_URL/api/v3/admin/share/delete" \
  -H 'Content-Type: application/json' \
  -d '{"id":[1,2]}'
