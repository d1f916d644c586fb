curl -b cookies.txt "$CLOUDREVE_URL/api/v3/file/upload" \
  -H 'X-Filename: hello.txt' \
  -H 'X-Path: /inbox' \
  -H 'Content-Type: application/octet-stream' \
  --data-binary 'Hello, world!'
