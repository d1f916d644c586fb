curl -c cookies.txt "$CLOUDREVE_URL/api/v3/user/session/copy/c566ed00-c7ed-4d70-8531-1b6d564f7366?sign=k1veSbHeD9qvm2JQJKfZsbJ-Lxga06NdGmtZmdtv03g%3D%3A1773480473" \
  -H 'X-Cr-Ios: true'
