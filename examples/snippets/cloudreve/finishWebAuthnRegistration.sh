curl -X PUT -b cookies.txt "$CLOUDREVE_URL/api/v3/user/authn/finish" \
  -H 'Content-Type: application/json' \
  -d '{
  "id": "bW9jay1zZWN1cml0eS1rZXk",
  "rawId": "bW9jay1zZWN1cml0eS1rZXk",
  "type": "public-key",
  "response": {
    "clientDataJSON": "eyJ0eXBlIjoid2ViYXV0aG4uY3JlYXRlIiwiY2hhbGxlbmdlIjoiejFGaGItelJCZ0RQZWVIYjhkOThDWVZYT2h3YXRHZmZVMmhOX25nN1lXTSJ9",
    "attestationObject": "bW9jay1hdHRlc3RhdGlvbg"
  }
}'
