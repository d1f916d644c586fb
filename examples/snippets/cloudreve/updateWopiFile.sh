curl -X POST "$CLOUDREVE_URL/api/v3/wopi/files/$CLOUDREVE_FILE?access_token=$WOPI_TOKEN" \
  -H 'X-Wopi-Override: RENAME_FILE' \
  -H 'X-Wopi-Requestedname: reply.docx' \
  -i
