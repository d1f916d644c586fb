curl -b cookies.txt "$CLOUDREVE_URL/api/v3/object/property/q6An?is_folder=true"
