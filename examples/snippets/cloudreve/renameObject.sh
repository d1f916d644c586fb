curl -b cookies.txt "$CLOUDREVE_URL/api/v3/object/rename" \
  -H 'Content-Type: application/json' \
  -d '{
  "src": {
    "items": ["zMOP"],
    "dirs": []
  },
  "new_name": "shopping.txt"
}'
