curl -b cookies.txt "$CLOUDREVE_URL/api/v3/share/archive/$CLOUDREVE_SHARE" \
  -H 'Content-Type: application/json' \
  -d '{"path":"/","items":["8I1l","VVtH","silo"]}'
