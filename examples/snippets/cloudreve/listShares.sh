curl -b cookies.txt "$CLOUDREVE_URL/api/v3/share?page=1&order_by=created_at&order=DESC"
