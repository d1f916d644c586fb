curl https://api.real-debrid.com/rest/1.0/streaming/mediaInfos/SWMZZOEWYZKSL \
  -H "Authorization: Bearer $REALDEBRID_TOKEN"
