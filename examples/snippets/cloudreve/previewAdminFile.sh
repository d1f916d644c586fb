curl -b cookies.txt "$CLOUDREVE_URL/api/v3/admin/file/preview/1"
