curl -b cookies.txt "$CLOUDREVE_URL/api/v3/share/preview/$CLOUDREVE_SHARE?path=%2Fsunrise.png" \
  -o answer.png
