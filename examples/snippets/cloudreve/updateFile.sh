curl -X PUT -b cookies.txt "$CLOUDREVE_URL/api/v3/file/update/zMOP" \
  -H 'Content-Type: application/octet-stream' \
  --data-binary 'Buy popcorn and lemonade'
