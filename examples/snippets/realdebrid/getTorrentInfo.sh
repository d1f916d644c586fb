curl https://api.real-debrid.com/rest/1.0/torrents/info/4JZ75ZTXI3OUS \
  -H "Authorization: Bearer $REALDEBRID_TOKEN"
