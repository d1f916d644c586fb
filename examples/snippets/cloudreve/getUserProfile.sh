curl -b cookies.txt "$CLOUDREVE_URL/api/v3/user/profile/Aucm?type=hot&page=1"
