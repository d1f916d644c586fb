curl -b cookies.txt "$CLOUDREVE_URL/api/v3/file/archive/kHSSGbmhiO5do6OB/archive.zip?sign=uGOUiqqbBdrDeTFB3YfnkBmGSctuTAFugyKgIIYf5v4%3D%3A1773481013" \
  -o answer.zip
