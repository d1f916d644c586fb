curl -b cookies.txt "$CLOUDREVE_URL/api/v3/admin/policy/2/oauth/onedrive"
