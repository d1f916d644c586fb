curl -b cookies.txt "$CLOUDREVE_URL/api/v3/webdav/accounts" \
  -H 'Content-Type: application/json' \
  -d '{"path":"/films","name":"Laptop"}'
