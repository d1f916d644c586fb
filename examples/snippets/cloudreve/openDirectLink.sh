curl "$CLOUDREVE_LINK" \
  -i
