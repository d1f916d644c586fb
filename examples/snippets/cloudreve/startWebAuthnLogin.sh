curl -c cookies.txt "$CLOUDREVE_URL/api/v3/user/authn/user%40example.com"
