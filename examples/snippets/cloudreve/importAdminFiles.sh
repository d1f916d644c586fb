curl -b cookies.txt "$CLOUDREVE_URL/api/v3/admin/task/import" \
  -H 'Content-Type: application/json' \
  -d '{
  "uid": 2,
  "policy_id": 1,
  "src": "/srv/films",
  "dst": "/imported",
  "recursive": true
}'
