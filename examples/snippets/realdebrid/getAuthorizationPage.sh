curl "https://api.real-debrid.com/oauth/v2/auth?client_id=$REALDEBRID_CLIENT_ID&redirect_uri=https%3A%2F%2Fapp.example.com%2Fcallback&response_type=code&state=a%20text%20that%20nobody%20can%20guess"
