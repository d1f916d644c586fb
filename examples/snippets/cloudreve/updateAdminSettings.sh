curl -X PATCH -b cookies.txt "$CLOUDREVE_URL/api/v3/admin/setting" \
  -H 'Content-Type: application/json' \
  -d '{
  "options": [
    {
      "key": "siteName",
      "value": "Films"
    },
    {
      "key": "register_enabled",
      "value": "0"
    }
  ]
}'
