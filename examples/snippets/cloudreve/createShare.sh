curl -b cookies.txt "$CLOUDREVE_URL/api/v3/share" \
  -H 'Content-Type: application/json' \
  -d '{
  "id": "q6An",
  "is_dir": true,
  "password": "open-sesame",
  "downloads": -1,
  "expire": 0,
  "preview": true
}'
