curl -b cookies.txt "$CLOUDREVE_URL/f/Uh5m/Sintel.mp4" \
  -i
