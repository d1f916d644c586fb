curl https://api.real-debrid.com/rest/1.0/unrestrict/link \
  -H "Authorization: Bearer $REALDEBRID_TOKEN" \
  -d link=https://files.example.com/big-buck-bunny.mp4
