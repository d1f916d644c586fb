curl -b cookies.txt "$CLOUDREVE_URL/api/v3/file/preview/FwdL" \
  -o answer.png
