curl -b cookies.txt "$CLOUDREVE_URL/api/v3/callback/googledrive/auth?code=made-up-code" \
  -i
