curl https://api.real-debrid.com/rest/1.0/torrents/instantAvailability/dd8255ecdc7ca55fb0bbf81323d87062db1f6d1c \
  -H "Authorization: Bearer $REALDEBRID_TOKEN"
