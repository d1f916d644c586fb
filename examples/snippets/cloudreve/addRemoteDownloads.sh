curl -b cookies.txt "$CLOUDREVE_URL/api/v3/aria2/url" \
  -H 'Content-Type: application/json' \
  -d '{
  "url": ["https://files.example.com/debian-netinst.iso"],
  "dst": "/inbox"
}'
