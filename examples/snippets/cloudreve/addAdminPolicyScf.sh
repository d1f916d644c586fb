curl -b cookies.txt "$CLOUDREVE_URL/api/v3/admin/policy/scf" \
  -H 'Content-Type: application/json' \
  -d '{"id":2,"region":"ap-chengdu"}'
