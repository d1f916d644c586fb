curl -b cookies.txt "$CLOUDREVE_URL/api/v3/tag/link" \
  -H 'Content-Type: application/json' \
  -d '{"path":"/films","name":"To watch"}'
