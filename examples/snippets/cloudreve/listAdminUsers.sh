curl -b cookies.txt "$CLOUDREVE_URL/api/v3/admin/user/list" \
  -H 'Content-Type: application/json' \
  -d '{
  "page": 1,
  "page_size": 20,
  "order_by": "id asc",
  "searches": {
    "email": "example.com"
  }
}'
