curl -b cookies.txt "$CLOUDREVE_URL/api/v3/admin/user" \
  -H 'Content-Type: application/json' \
  -d '{
  "user": {
    "Email": "films@example.com",
    "Nick": "Films",
    "GroupID": 2,
    "Status": 0
  },
  "password": "correct horse battery staple"
}'
