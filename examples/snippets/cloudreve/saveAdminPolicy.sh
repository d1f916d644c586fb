curl -b cookies.txt "$CLOUDREVE_URL/api/v3/admin/policy" \
  -H 'Content-Type: application/json' \
  -d '{
  "policy": {
    "Name": "Films",
    "Type": "local",
    "MaxSize": 0,
    "AutoRename": true,
    "DirNameRule": "uploads/{uid}/{path}",
    "FileNameRule": "{uid}_{randomkey8}_{originname}",
    "OptionsSerialized": {
      "chunk_size": 26214400
    }
  }
}'
