curl -b cookies.txt "$CLOUDREVE_URL/api/v3/object/copy" \
  -H 'Content-Type: application/json' \
  -d '{
  "src_dir": "/",
  "src": {
    "items": ["zMOP"],
    "dirs": []
  },
  "dst": "/films"
}'
