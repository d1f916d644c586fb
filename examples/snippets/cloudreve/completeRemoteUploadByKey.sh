curl "$CLOUDREVE_URL/api/v3/callback/remote/$CLOUDREVE_UPLOAD" \
  -H "Authorization: $STORAGE_SIGNATURE" \
  -H 'Content-Type: application/json' \
  -d '{"data":{"source_name":"1_hello.txt","size":13}}'
