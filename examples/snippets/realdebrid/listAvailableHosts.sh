curl https://api.real-debrid.com/rest/1.0/torrents/availableHosts \
  -H "Authorization: Bearer $REALDEBRID_TOKEN"
