curl "$CLOUDREVE_URL/api/v3/share/thumb/$CLOUDREVE_SHARE/FwdL?path=%2F" \
  -o answer.png
