curl -X DELETE -b cookies.txt "$CLOUDREVE_URL/api/v3/aria2/task/6fb4e3954e580e20"
