curl -b cookies.txt "$CLOUDREVE_URL/api/v3/admin/setting" \
  -H 'Content-Type: application/json' \
  -d '{"keys":["siteName","siteURL","register_enabled"]}'
