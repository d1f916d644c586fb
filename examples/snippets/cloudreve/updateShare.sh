curl -X PATCH -b cookies.txt "$CLOUDREVE_URL/api/v3/share/pIMH" \
  -H 'Content-Type: application/json' \
  -d '{"prop":"password","value":"open-sesame"}'
