curl "$CLOUDREVE_URL/api/v3/user" \
  -H 'Content-Type: application/json' \
  -d '{
  "userName": "grace@example.com",
  "Password": "correct horse battery"
}'
