curl https://api.real-debrid.com/rest/1.0/torrents/activeCount \
  -H "Authorization: Bearer $REALDEBRID_TOKEN"
