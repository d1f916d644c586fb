curl -b cookies.txt "$CLOUDREVE_URL/api/v3/admin/node" \
  -H 'Content-Type: application/json' \
  -d '{
  "node": {
    "Name": "Second machine",
    "Server": "http://slave.example.com:5212",
    "SlaveKey": "made-up-slave-key",
    "MasterKey": "made-up-master-key",
    "Type": 0,
    "Aria2Enabled": false
  }
}'
