curl -b cookies.txt "$CLOUDREVE_URL/api/v3/admin/group" \
  -H 'Content-Type: application/json' \
  -d '{
  "group": {
    "Name": "Films",
    "MaxStorage": 53687091200,
    "PolicyList": [1],
    "ShareEnabled": true,
    "OptionsSerialized": {
      "aria2": true,
      "aria2_batch": 5,
      "share_download": true
    }
  }
}'
