curl -b cookies.txt "$CLOUDREVE_URL/api/v3/user/setting/avatar" \
  -F 'avatar=@picture.png;type=image/png'
