curl "$CLOUDREVE_LINK" \
  -o answer.png
