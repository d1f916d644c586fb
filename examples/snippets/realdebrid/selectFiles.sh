curl https://api.real-debrid.com/rest/1.0/torrents/selectFiles/4JZ75ZTXI3OUS \
  -H "Authorization: Bearer $REALDEBRID_TOKEN" \
  -d files=1 \
  -i
