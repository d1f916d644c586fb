curl "$CLOUDREVE_URL/api/v3/wopi/files/$CLOUDREVE_FILE/contents?access_token=$WOPI_TOKEN" \
  -H 'Content-Type: application/octet-stream' \
  --data-binary @letter.docx \
  -i
