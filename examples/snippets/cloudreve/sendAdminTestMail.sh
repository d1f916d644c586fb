curl -b cookies.txt "$CLOUDREVE_URL/api/v3/admin/mailTest" \
  -H 'Content-Type: application/json' \
  -d @- <<END
{"to":"$CLOUDREVE_USER"}
END
