curl -b cookies.txt "$CLOUDREVE_URL/api/v3/user/avatar/Aucm/l" \
  -o answer.png
