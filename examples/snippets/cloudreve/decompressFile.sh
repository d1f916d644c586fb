curl -b cookies.txt "$CLOUDREVE_URL/api/v3/file/decompress" \
  -H 'Content-Type: application/json' \
  -d '{"src":"/photos.zip","dst":"/inbox"}'
