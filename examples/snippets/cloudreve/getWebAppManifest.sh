curl "$CLOUDREVE_URL/manifest.json"
