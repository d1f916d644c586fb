curl -b cookies.txt "$CLOUDREVE_URL/api/v3/file/compress" \
  -H 'Content-Type: application/json' \
  -d '{
  "src": {
    "dirs": ["q6An"],
    "items": []
  },
  "dst": "/",
  "name": "films.zip"
}'
