curl -b cookies.txt "$CLOUDREVE_URL/api/v3/user/2fa" \
  -H 'Content-Type: application/json' \
  -d @- <<END
{"code":"$CLOUDREVE_CODE"}
END
