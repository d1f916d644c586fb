curl -b cookies.txt "$CLOUDREVE_URL/api/v3/admin/file/folders/user/2/films"
