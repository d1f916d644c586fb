curl -b cookies.txt "$CLOUDREVE_URL/api/v3/file/archive" \
  -H 'Content-Type: application/json' \
  -d '{"dirs":["q6An"]}'
