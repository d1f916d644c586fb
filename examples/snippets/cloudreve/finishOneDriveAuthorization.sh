curl -b cookies.txt "$CLOUDREVE_URL/api/v3/callback/onedrive/auth?code=made-up-code" \
  -i
