curl https://api.real-debrid.com/rest/1.0/torrents/addMagnet \
  -H "Authorization: Bearer $REALDEBRID_TOKEN" \
  --data-urlencode 'magnet=magnet:?xt=urn:btih:dd8255ecdc7ca55fb0bbf81323d87062db1f6d1c&dn=Big+Buck+Bunny'
