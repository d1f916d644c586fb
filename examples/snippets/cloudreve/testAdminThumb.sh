curl -b cookies.txt "$CLOUDREVE_URL/api/v3/admin/test/thumb" \
  -H 'Content-Type: application/json' \
  -d '{"name":"ffmpeg","executable":"/usr/bin/ffmpeg"}'
