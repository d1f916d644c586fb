curl "$CLOUDREVE_URL/api/v3/user/reset" \
  -H 'Content-Type: application/json' \
  -d @- <<END
{"userName":"$CLOUDREVE_USER"}
END
