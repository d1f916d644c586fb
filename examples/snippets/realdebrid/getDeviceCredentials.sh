curl 'https://api.real-debrid.com/oauth/v2/device/credentials?client_id=X245A4XAIBGVM&code=MD2EGNOC7ANVHSLH4KDYOQQ23J4T52RZOLK7ORFI4VWZQMT7RPRN'
