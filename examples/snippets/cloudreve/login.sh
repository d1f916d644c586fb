curl -c cookies.txt "$CLOUDREVE_URL/api/v3/user/session" \
  -H 'Content-Type: application/json' \
  -d @- <<END
{"userName":"$CLOUDREVE_USER","Password":"$CLOUDREVE_PASSWORD"}
END
