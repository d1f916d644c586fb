curl https://api.real-debrid.com/rest/1.0/traffic \
  -H "Authorization: Bearer $REALDEBRID_TOKEN"
