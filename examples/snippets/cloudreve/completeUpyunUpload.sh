curl "$CLOUDREVE_URL/api/v3/callback/upyun/$CLOUDREVE_UPLOAD" \
  -H "Authorization: $STORAGE_SIGNATURE" \
  -H 'Content-Md5: oJLGFi28lHTHZbDVmsRXWg==' \
  -H 'Date: Sat, 14 Mar 2026 09:26:53 GMT' \
  -d code=200 \
  -d message=ok \
  -d url=/uploads/hello.txt \
  -d file_size=13
