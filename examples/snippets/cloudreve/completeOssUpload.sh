curl "$CLOUDREVE_URL/api/v3/callback/oss/$CLOUDREVE_UPLOAD" \
  -H "Authorization: $STORAGE_SIGNATURE" \
  -H 'Content-Type: application/json' \
  -d '{"size":13,"pic_info":""}'
