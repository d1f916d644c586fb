curl -b cookies.txt "$CLOUDREVE_URL/api/v3/file/download/kHSSGbmhiO5do6OB?sign=-7dPFYtE1QcdzcVNd72Cv6wUEfPU8eadCl5EcxyTMg8%3D%3A1773481013"
