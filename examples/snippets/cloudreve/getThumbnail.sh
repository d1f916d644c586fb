curl -b cookies.txt "$CLOUDREVE_URL/api/v3/file/thumb/FwdL" \
  -o answer.jpeg
