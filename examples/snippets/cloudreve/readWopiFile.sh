curl "$CLOUDREVE_URL/api/v3/wopi/files/$CLOUDREVE_FILE/contents?access_token=$WOPI_TOKEN" \
  -o answer.bin
