curl "$CLOUDREVE_URL/api/v3/callback/qiniu/$CLOUDREVE_UPLOAD" \
  -H "Authorization: $STORAGE_SIGNATURE" \
  -H 'Content-Type: application/json' \
  -d '{"size":13,"pic_info":""}'
