curl -X PATCH -b cookies.txt "$CLOUDREVE_URL/api/v3/user/setting/nick" \
  -H 'Content-Type: application/json' \
  -d '{"nick":"Ada"}'
