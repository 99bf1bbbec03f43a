filedesc://t.arc 0.0.0.0 20310506070809 text/plain 3
abc
http://a.example/ 1.1.1.1 20310506070809 text/html 495
HTTP/1.0 200 OK
Content-Type: text/html

<!doctype html><html lang="en"><head><title>Harbour reopens | The A</title><meta property="article:published_time" content="2031-05-06T07:00:00Z"><script type="application/ld+json">{"@type":"NewsArticle","author":{"name":"Ann Lee"}}</script></head><body><nav>Home</nav><article><h1>Harbour reopens</h1><p>By Ann Lee</p><p>The harbour reopened on Tuesday after a storm that killed 3 people.</p><table><tr><td>x</td></tr></table></article></body></html>
