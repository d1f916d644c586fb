curl -b cookies.txt "$CLOUDREVE_URL/api/v3/admin/user/2"
