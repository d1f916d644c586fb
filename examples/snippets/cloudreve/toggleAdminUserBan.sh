curl -X PATCH -b cookies.txt "$CLOUDREVE_URL/api/v3/admin/user/ban/2"
