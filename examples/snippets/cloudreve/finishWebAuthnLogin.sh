curl -b cookies.txt "$CLOUDREVE_URL/api/v3/user/authn/finish/user%40example.com" \
  -H 'Content-Type: application/json' \
  -d '{
  "id": "bW9jay1zZWN1cml0eS1rZXk",
  "rawId": "bW9jay1zZWN1cml0eS1rZXk",
  "type": "public-key",
  "response": {
    "clientDataJSON": "eyJ0eXBlIjoid2ViYXV0aG4uZ2V0IiwiY2hhbGxlbmdlIjoiejFGaGItelJCZ0RQZWVIYjhkOThDWVZYT2h3YXRHZmZVMmhOX25nN1lXTSJ9",
    "authenticatorData": "bW9jay1hdXRoZW50aWNhdG9yLWRhdGE",
    "signature": "bW9jay1zaWduYXR1cmU"
  }
}'
