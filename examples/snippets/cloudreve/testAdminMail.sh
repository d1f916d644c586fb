curl -b cookies.txt "$CLOUDREVE_URL/api/v3/admin/test/mail" \
  -H 'Content-Type: application/json' \
  -d @- <<END
{"to":"$CLOUDREVE_USER"}
END
