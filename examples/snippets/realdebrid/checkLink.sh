curl https://api.real-debrid.com/rest/1.0/unrestrict/check \
  -d link=https://files.example.com/big-buck-bunny.mp4
