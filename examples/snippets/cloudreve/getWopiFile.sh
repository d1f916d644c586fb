curl "$CLOUDREVE_URL/api/v3/wopi/files/$CLOUDREVE_FILE?access_token=$WOPI_TOKEN"
