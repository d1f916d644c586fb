curl -b cookies.txt "$CLOUDREVE_URL/api/v3/tag/filter" \
  -H 'Content-Type: application/json' \
  -d '{
  "expression": "*.mp4\n*.mkv",
  "icon": "Circle",
  "name": "Films",
  "color": "#ff9800"
}'
