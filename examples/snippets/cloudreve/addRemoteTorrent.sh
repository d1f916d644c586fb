curl -b cookies.txt "$CLOUDREVE_URL/api/v3/aria2/torrent/c9Ws" \
  -H 'Content-Type: application/json' \
  -d '{"dst":"/inbox"}'
