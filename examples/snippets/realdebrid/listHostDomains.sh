curl https://api.real-debrid.com/rest/1.0/hosts/domains
