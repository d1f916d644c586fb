curl -X PUT -c cookies.txt "$CLOUDREVE_URL/api/v3/share/download/$CLOUDREVE_SHARE?path=%2FSintel.mp4"
