curl 'https://api.real-debrid.com/rest/1.0/downloads?limit=50' \
  -H "Authorization: Bearer $REALDEBRID_TOKEN"
