curl "$CLOUDREVE_URL/api/v3/callback/remote/$CLOUDREVE_UPLOAD/made-up-key" \
  -H "Authorization: $STORAGE_SIGNATURE" \
  -H 'Content-Type: application/json' \
  -d '{"data":{"pic_info":""}}'
