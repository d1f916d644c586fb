curl -b cookies.txt "$CLOUDREVE_URL/api/v3/share/search?keywords=Sintel&page=1&order_by=views&order=DESC"
