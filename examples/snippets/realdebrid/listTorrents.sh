curl 'https://api.real-debrid.com/rest/1.0/torrents?limit=50' \
  -H "Authorization: Bearer $REALDEBRID_TOKEN"
